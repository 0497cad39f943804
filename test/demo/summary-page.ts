import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { marked } from 'marked';

const require = createRequire(import.meta.url);
const MERMAID = pathToFileURL(require.resolve('@mermaid-js/tiny/dist/mermaid.tiny.js')).href;

/** A job summary as a page, much as GitHub shows it; `afterwards` is a script that runs once it is drawn. */
export function summaryPage(summary: string, afterwards = ''): string {
  const html = marked
    .parse(summary, { gfm: true, async: false })
    .replaceAll(
      /<pre><code class="language-mermaid">(.*?)<\/code><\/pre>/gs,
      '<pre class="mermaid">$1</pre>',
    );
  return `<!doctype html><meta charset="utf-8"><style>${STYLE}</style><main>${html}</main>
<script src="${MERMAID}"></script>
<script>
  mermaid.initialize({ startOnLoad: false });
  mermaid.run({ querySelector: '.mermaid', suppressErrors: true }).finally(() => { ${afterwards} });
</script>`;
}

const STYLE = `
main{font:16px/1.5 -apple-system,Segoe UI,Noto Sans,Helvetica,Arial,sans-serif;max-width:900px;margin:24px}
table{border-collapse:collapse}th,td{border:1px solid #d1d9e0;padding:6px 13px}h2{border-bottom:1px solid #d1d9e0}
blockquote{border-left:4px solid #d1d9e0;margin:0;padding:0 16px;color:#59636e}
code{background:#eff1f3;padding:2px 4px;border-radius:6px;font-size:85%}`;
