// The YAML editor over its text area: completion from the schema, the server's findings at their lines. Without it the text area works alone.
import { autocompletion } from '@codemirror/autocomplete';
import { yaml } from '@codemirror/lang-yaml';
import { lintGutter, setDiagnostics } from '@codemirror/lint';
import { EditorState } from '@codemirror/state';
import { EditorView, basicSetup } from 'codemirror';
import { schemaCompletion } from './yaml-schema.js';

const area = document.querySelector('textarea[data-yaml]');
if (area) start(area);

function start(area) {
  const schema = area.dataset.schema ? fetch(area.dataset.schema).then(answer => answer.ok ? answer.json() : null).catch(() => null) : Promise.resolve(null);
  const frame = document.createElement('div');
  frame.className = 'yaml-editor';
  area.after(frame);
  const view = new EditorView({
    parent: frame,
    doc: area.value,
    extensions: [
      basicSetup, yaml(), lintGutter(),
      autocompletion({ override: [schemaCompletion(schema)] }),
      EditorView.lineWrapping,
      EditorView.cspNonce.of(area.dataset.nonce ?? ''),
      EditorView.contentAttributes.of({ 'aria-label': '内容', lang: 'zh-CN', tabindex: '0' }),
      EditorState.readOnly.of(area.readOnly),
      EditorState.phrases.of({ 'Find': '查找', 'Replace': '替换', 'next': '下一个', 'previous': '上一个', 'all': '全部', 'match case': '区分大小写', 'regexp': '正则', 'by word': '整词', 'replace': '替换', 'replace all': '全部替换', 'close': '关闭' }),
      EditorView.theme({ '&': { fontSize: '13px', maxHeight: '70vh' }, '.cm-scroller': { overflow: 'auto', lineHeight: '1.6', minHeight: '26rem' }, '&.cm-focused': { outline: 'none' } }),
      EditorView.updateListener.of(update => {
        if (!update.docChanged) return;
        area.value = update.state.doc.toString();
        area.form.dispatchEvent(new Event('yaml-changed', { bubbles: true }));
      }),
    ],
  });
  area.hidden = true;
  document.querySelector(`label[for="${area.id}"]`)?.addEventListener('click', () => view.focus());
  area.form.addEventListener('submit', () => { area.value = view.state.doc.toString(); });

  const show = () => view.dispatch(setDiagnostics(view.state, findings(view.state.doc)));
  show();
  document.addEventListener('htmx:afterSwap', show);
  document.addEventListener('click', event => {
    const line = event.target.closest?.('[data-yaml-line]');
    if (!line) return;
    event.preventDefault();
    go(view, Number(line.dataset.yamlLine));
  });
  if (area.dataset.line) go(view, Number(area.dataset.line));
}

function go(view, number) {
  const line = view.state.doc.line(Math.min(Math.max(number, 1), view.state.doc.lines));
  view.dispatch({ selection: { anchor: line.from }, effects: EditorView.scrollIntoView(line.from, { y: 'center' }) });
  view.focus();
}

function findings(doc) {
  return [...document.querySelectorAll('[data-yaml-findings] [data-line]')].map(found => {
    const line = doc.line(Math.min(Number(found.dataset.line), doc.lines));
    const from = Math.min(line.from + Number(found.dataset.column) - 1, line.to);
    return { from, to: Math.max(line.to, from), severity: found.dataset.severity, message: found.dataset.message };
  });
}
