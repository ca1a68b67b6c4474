// Shows a password on request, and brings a form's errors to whoever just sent it.
for (const button of document.querySelectorAll('[data-show]')) button.hidden = false;

document.addEventListener('click', event => {
  const button = event.target.closest('[data-show]');
  if (!button) return;
  const input = document.getElementById(button.dataset.show);
  const shown = input.type === 'text';
  input.type = shown ? 'password' : 'text';
  button.textContent = shown ? '显示' : '隐藏';
  button.setAttribute('aria-pressed', String(!shown));
});

document.querySelector('[data-focus]')?.focus();
