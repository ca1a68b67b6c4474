// 键盘操作: the keys of the help card. While something is being typed they are just letters.
const typing = element => element.closest('input:not([type="checkbox"], [type="radio"]), textarea, select, [contenteditable]');
const rows = () => [...document.querySelectorAll('[data-row]')];
const here = () => document.activeElement?.closest('[data-row]');

function move(step) {
  const all = rows();
  const next = all[Math.min(all.length - 1, Math.max(0, all.indexOf(here()) + step))];
  (next?.querySelector('th a, th button, a') ?? next?.querySelector('input'))?.focus();
}

const follow = relation => document.querySelector(`.table-pages a[rel="${relation}"]`)?.click();

const keys = {
  '?': () => document.getElementById('keyboard-help')?.togglePopover(),
  '/': () => document.querySelector('[data-key-search], [data-key-filter]')?.focus(),
  j: () => move(1),
  k: () => move(-1),
  x: () => here()?.querySelector('input[type="checkbox"]')?.click(),
  n: () => follow('next'),
  p: () => follow('prev'),
};

document.addEventListener('keydown', event => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || typing(event.target)) return;
  const act = keys[event.key.toLowerCase()];
  if (!act) return;
  event.preventDefault();
  act();
});
