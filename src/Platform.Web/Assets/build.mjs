// Bundles styles and scripts, fingerprints them and writes the manifest that Assets.cs reads.
import { createHash } from 'node:crypto';
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = dirname(fileURLToPath(import.meta.url));
const out = join(here, '..', 'wwwroot', 'dist');

const bundles = [
  { name: 'app.css', entry: join(here, 'css', 'app.css') },
  { name: 'notices.css', entry: join(here, 'css', 'notices.css') },
  { name: 'compare.css', entry: join(here, 'css', 'compare.css') },
  { name: 'check.css', entry: join(here, 'css', 'check.css') },
  { name: 'brief.css', entry: join(here, 'css', 'brief.css') },
  { name: 'subsidies.css', entry: join(here, 'css', 'subsidies.css') },
  { name: 'work.css', entry: join(here, 'css', 'work.css') },
  { name: 'app.js', entry: join(here, 'js', 'app.js') },
  { name: 'yaml.js', entry: join(here, 'js', 'yaml.js') },
  { name: 'work.js', entry: join(here, 'js', 'work.js') },
];

async function bundled({ name, entry }) {
  const result = await build({
    entryPoints: [entry], bundle: true, minify: true, write: false, charset: 'utf8', logLevel: 'warning',
    format: 'iife', target: ['chrome100', 'safari15.4', 'firefox100'],
  });
  return { name, contents: result.outputFiles[0].contents };
}

const copied = async (name, ...path) => ({ name, contents: await readFile(join(...path)) });

const files = [
  ...await Promise.all(bundles.map(bundled)),
  await copied('htmx.js', here, '..', 'node_modules', 'htmx.org', 'dist', 'htmx.min.js'),
  await copied('icons.svg', here, 'icons.svg'),
  await copied('favicon.svg', here, 'favicon.svg'),
];

await mkdir(out, { recursive: true });
const manifest = {};
for (const { name, contents } of files) {
  const extension = extname(name);
  const hash = createHash('sha256').update(contents).digest('hex').slice(0, 12);
  manifest[name] = `${basename(name, extension)}-${hash}${extension}`;
  await writeFile(join(out, manifest[name]), contents);
}

const kept = new Set([...Object.values(manifest), 'manifest.json']);
for (const old of await readdir(out)) {
  if (!kept.has(old)) await rm(join(out, old));
}

await writeFile(join(out, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
