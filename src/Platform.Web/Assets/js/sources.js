// 依据卡片: opens on hover too; tap, focus and Escape are the popover's own and need no script.
const wait = 260;
let timer;

const cardOf = figure => document.getElementById(figure.getAttribute('popovertarget'));
const mouse = event => event.pointerType === 'mouse' && event.target.closest?.('[data-source]');

document.addEventListener('pointerover', event => {
  const figure = mouse(event);
  if (figure) {
    clearTimeout(timer);
    timer = setTimeout(() => {
      const card = cardOf(figure);
      if (card && !card.matches(':popover-open')) card.showPopover({ source: figure });
    }, wait);
  } else if (event.target.closest?.('.source-card')) {
    clearTimeout(timer);
  }
});

// A card that was clicked open or sent away must not be opened again by a hover still waiting.
document.addEventListener('click', () => clearTimeout(timer));
document.addEventListener('keydown', event => {
  if (event.key === 'Escape') clearTimeout(timer);
});

document.addEventListener('pointerout', event => {
  if (event.pointerType !== 'mouse') return;
  const left = event.target.closest?.('[data-source], .source-card');
  if (!left || event.relatedTarget?.closest?.('.source-card')) return;
  clearTimeout(timer);
  const card = left.matches('.source-card') ? left : cardOf(left);
  timer = setTimeout(() => {
    if (card?.matches(':popover-open') && !card.matches(':hover, :focus-within')) card.hidePopover();
  }, wait);
});
