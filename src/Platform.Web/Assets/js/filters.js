// A filter form marked data-auto submits when a choice is made; without script its button does.
document.addEventListener('change', event => {
  const form = event.target.closest('form[data-auto]');
  if (form) form.requestSubmit();
});
