// 复制: offered only where the browser can.
const prepare = () => {
  if (!navigator.clipboard) return;
  for (const button of document.querySelectorAll('[data-copy][hidden]')) button.hidden = false;
};

document.addEventListener('click', async event => {
  const button = event.target.closest('[data-copy]');
  if (!button) return;
  await navigator.clipboard.writeText(button.dataset.copy);
  button.classList.add('copy-done');
  setTimeout(() => button.classList.remove('copy-done'), 1500);
});
document.addEventListener('htmx:afterSettle', prepare);
prepare();
