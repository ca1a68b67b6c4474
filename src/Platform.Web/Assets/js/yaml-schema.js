// What may stand at the cursor, from the JSON schema of the file.
export const schemaCompletion = loading => async context => {
  const schema = await loading;
  if (!schema) return null;
  const line = context.state.doc.lineAt(context.pos);
  const before = line.text.slice(0, context.pos - line.from);
  const value = /^(\s*(?:- )?)([\w-]+):\s+([^\s]*)$/.exec(before);
  if (value) {
    const owner = shapeAt(schema, wayTo(context.state.doc, line.number, value[1].length));
    const words = wordsOf(schema, resolve(schema, owner?.properties?.[value[2]] ?? owner?.additionalProperties));
    return words.length ? { from: context.pos - value[3].length, options: words.map(label => ({ label, type: 'enum' })) } : null;
  }

  const key = /^(\s*(?:- )?)([\w-]*)$/.exec(before);
  if (!key || (!key[2] && !context.explicit)) return null;
  const owner = shapeAt(schema, wayTo(context.state.doc, line.number, key[1].length));
  const options = Object.entries(owner?.properties ?? {}).map(([label, shape]) => ({
    label, type: 'property', apply: `${label}: `, detail: resolve(schema, shape).type === 'array' ? '列表' : undefined, info: shape.description, boost: owner.required?.includes(label) ? 1 : 0,
  }));
  return options.length ? { from: context.pos - key[2].length, options, validFor: /^[\w-]*$/ } : null;
};

/** The keys above a line that stand further left, outermost first; a list's dash counts as a step into its items. */
function wayTo(doc, number, indent) {
  const way = [];
  for (let at = number - 1; at > 0 && indent > 0; at--) {
    const found = /^(\s*)(- )?([\w-]+):/.exec(doc.line(at).text);
    if (!found) continue;
    const [, blanks, dash, name] = found;
    const column = blanks.length + (dash ? dash.length : 0);
    if (column >= indent) continue;
    way.unshift(name);
    indent = column;
  }

  return way;
}

function shapeAt(schema, way) {
  let shape = resolve(schema, schema);
  for (const name of way) {
    shape = resolve(schema, shape?.properties?.[name] ?? (typeof shape?.additionalProperties === 'object' ? shape.additionalProperties : undefined));
    if (shape?.type === 'array') shape = resolve(schema, shape.items);
  }

  return shape;
}

function resolve(schema, shape) {
  if (!shape) return {};
  const named = shape.$ref ? schema.$defs?.[shape.$ref.split('/').pop()] : shape;
  return named?.anyOf?.find(one => one.properties) ?? named ?? {};
}

function wordsOf(schema, shape) {
  if (shape.type === 'array') return wordsOf(schema, resolve(schema, shape.items));
  return shape.enum ?? (shape.type === 'boolean' ? ['true', 'false'] : []);
}
