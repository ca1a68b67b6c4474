// 批量操作: counts what is selected and offers "all on this page"; the bar itself appears by style.
const boxes = form => [...form.querySelectorAll('tbody input[type="checkbox"]')];

function count(form) {
  const all = boxes(form);
  const chosen = all.filter(box => box.checked).length;
  for (const number of form.querySelectorAll('[data-selected]')) number.textContent = chosen;
  const head = form.querySelector('[data-select-all] input');
  if (head) {
    head.checked = chosen === all.length;
    head.indeterminate = chosen > 0 && chosen < all.length;
  }
}

function prepare() {
  for (const label of document.querySelectorAll('[data-select-all][hidden]')) {
    label.hidden = false;
    count(label.closest('form'));
  }
}

document.addEventListener('change', event => {
  const form = event.target.closest('.bulk-form');
  if (!form) return;
  if (event.target.closest('[data-select-all]')) for (const box of boxes(form)) box.checked = event.target.checked;
  count(form);
});
document.addEventListener('htmx:afterSettle', prepare);
prepare();
