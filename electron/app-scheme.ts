import { createHash, randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { protocol, type Session } from 'electron';

export const appOrigin = 'app://casustafel';
const paperOrigin = 'app://papier';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/** Before ready: our own scheme, so that no page has the rights of file://. */
export function declareScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
}

function policy(nonce: string, styleHashes: readonly string[]): string {
  return [
    `default-src 'none'`,
    `script-src 'self'`,
    `style-src 'self' 'nonce-${nonce}' ${styleHashes.join(' ')}`,
    `img-src 'self'`,
    `font-src 'self'`,
    `connect-src 'none'`,
    `frame-src 'self'`,
    `base-uri 'none'`,
    `form-action 'none'`,
    `frame-ancestors 'none'`,
  ].join('; ');
}

const notFound = (): Response => new Response('', { status: 404 });

/** Serves the built pages, each load with a fresh style nonce, and papers kept in memory for printing. */
export class AppScheme {
  readonly #folder: string;
  readonly #styleHashes: readonly string[];
  readonly #papers = new Map<string, string>();

  /** inlineStyles: the styles of papers, shown inside a page in a frame that has the page's policy. */
  constructor(folder: string, inlineStyles: readonly string[]) {
    this.#folder = path.resolve(folder);
    this.#styleHashes = inlineStyles.map(
      (css) => `'sha256-${createHash('sha256').update(css, 'utf8').digest('base64')}'`,
    );
  }

  serve(target: Session): void {
    target.protocol.handle('app', (request) => this.#answer(new URL(request.url)));
  }

  /** Keeps a page in memory and gives its address; release it after use. */
  addPaper(html: string): { url: string; release: () => void } {
    const id = randomBytes(16).toString('hex');
    this.#papers.set(id, html);
    return { url: `${paperOrigin}/${id}`, release: () => void this.#papers.delete(id) };
  }

  async #answer(url: URL): Promise<Response> {
    if (url.origin === paperOrigin || url.host === 'papier') return this.#paper(url.pathname.slice(1));
    if (url.host !== 'casustafel') return notFound();
    try {
      // An address that cannot be decoded, or that names no file, is not found either.
      const file = path.join(this.#folder, path.normalize(decodeURIComponent(url.pathname)));
      const type = types[path.extname(file)];
      if (!file.startsWith(this.#folder + path.sep) || type === undefined) return notFound();
      const body = await readFile(file);
      const nonce = randomBytes(16).toString('base64');
      const page = path.extname(file) === '.html';
      return new Response(page ? withNonce(body.toString('utf8'), nonce) : new Uint8Array(body), {
        headers: {
          'content-type': type,
          'content-security-policy': policy(nonce, this.#styleHashes),
          'x-content-type-options': 'nosniff',
          'cache-control': 'no-store',
        },
      });
    } catch {
      return notFound();
    }
  }

  #paper(id: string): Response {
    const html = this.#papers.get(id);
    if (html === undefined) return notFound();
    return new Response(html, {
      headers: {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': `default-src 'none'; style-src 'unsafe-inline'`,
        'cache-control': 'no-store',
      },
    });
  }
}

function withNonce(html: string, nonce: string): string {
  return html.replace(
    'property="csp-nonce" content=""',
    `property="csp-nonce" content="${nonce}" nonce="${nonce}"`,
  );
}
