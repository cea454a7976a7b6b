// The page of the HTML report without its data: the client of src/report/page/client in one script, its style, and a policy that
// lets nothing else run, load or be sent. scripts/package.mjs writes it to dist/.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { rolldown } from 'rolldown';

const client = path.resolve(import.meta.dirname, '../src/report/page/client');

/** The page, and the paths of the modules that its script is made of. */
export async function pageShell() {
  const bundle = await rolldown({
    input: path.join(client, 'main.tsx'),
    platform: 'browser',
    transform: { target: 'es2022', jsx: { runtime: 'automatic', importSource: 'preact' } },
  });
  const { output } = await bundle.generate({ format: 'iife', minify: true });
  await bundle.close();
  const [{ code, moduleIds }, ...more] = output;
  if (more.length > 0) throw new Error('the client of the page is more than one file');
  const script = code.trim();
  const style = smaller(readFileSync(path.join(client, 'style.css'), 'utf8'));
  // Either would end or open something in HTML.
  if (/<\/script|<!--/i.test(script) || /<\//.test(style))
    throw new Error('the client cannot stand in a page');
  return { html: shellHtml(script, style), modules: moduleIds };
}

function shellHtml(script, style) {
  const policy = [
    "default-src 'none'",
    `script-src ${digest(script)}`,
    `style-src ${digest(style)}`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title><!--pawl:title--></title>
<style>${style}</style>
</head>
<body>
<div id="app">
<!--pawl:words-->
</div>
<noscript><p class="small">Cases and plots need JavaScript. report.md, beside this file, holds the same without it.</p></noscript>
<p class="small" id="unread" hidden>This browser could not read the data of the page. report.md, beside this file, holds the same.</p>
<!--pawl:parts-->
<script>${script}</script>
</body>
</html>
`;
}

function digest(text) {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/** Comments, line ends and indentation go. */
function smaller(css) {
  return css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .split('\n')
    .map((line) => line.trim())
    .join('');
}
