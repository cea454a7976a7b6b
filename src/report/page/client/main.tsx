import { render } from 'preact';
import { App } from './app.tsx';
import { readDocument } from './load.ts';

// The words that stand here already say the verdict: they stay where the document cannot be read.
const root = document.getElementById('app');
if (root) {
  readDocument().then(
    (page) => {
      root.replaceChildren();
      render(<App page={page} />, root);
    },
    () => {
      document.getElementById('unread')?.removeAttribute('hidden');
    },
  );
}
