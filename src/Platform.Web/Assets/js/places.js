// A place in a text (line and column) is a link to its field; here it also selects the line.
document.addEventListener('click', event => {
  const link = event.target.closest('a[data-line]');
  const field = link && document.getElementById(link.hash.slice(1));
  if (!field) return;
  event.preventDefault();
  const lines = field.value.split('\n');
  const line = Math.min(Number(link.dataset.line), lines.length) - 1;
  const start = lines.slice(0, line).reduce((sum, text) => sum + text.length + 1, 0);
  field.focus();
  field.setSelectionRange(start, start + lines[line].length);
  field.scrollTop = (field.scrollHeight / lines.length) * Math.max(line - 3, 0);
});
