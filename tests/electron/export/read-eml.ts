/** A mail as RFC 2045 to 2047 and 2231 say it is read; written apart from what writes it. */
export interface ReadMail {
  headers: Map<string, string>;
  parts: { headers: Map<string, string>; content: Buffer }[];
}

function decodeWords(text: string): string {
  const joined = text.replace(/\?=\s+=\?/g, '?==?');
  return joined.replace(/=\?utf-8\?B\?([A-Za-z0-9+/=]*)\?=/g, (_, data: string) =>
    Buffer.from(data, 'base64').toString('utf8'),
  );
}

function readHeaders(text: string): Map<string, string> {
  const lines = text.replace(/\r\n[ \t]+/g, ' ').split('\r\n');
  return new Map(
    lines.map((line) => {
      const at = line.indexOf(': ');
      return [line.slice(0, at).toLowerCase(), decodeWords(line.slice(at + 2))];
    }),
  );
}

/** One parameter of a header, also as RFC 2231 writes it; null when it has none. */
export function parameterOf(header: string, name: string): string | null {
  const encoded = new RegExp(`${name}\\*=utf-8''([^;]+)`).exec(header)?.[1];
  if (encoded !== undefined) return decodeURIComponent(encoded);
  return new RegExp(`${name}="([^"]*)"`).exec(header)?.[1] ?? null;
}

export function readMail(text: string): ReadMail {
  const at = text.indexOf('\r\n\r\n');
  const headers = readHeaders(text.slice(0, at));
  const boundary = parameterOf(headers.get('content-type') ?? '', 'boundary');
  const [, ...pieces] = text.slice(at).split(`--${String(boundary)}`);
  const parts = pieces.slice(0, -1).map((piece) => {
    const body = piece.indexOf('\r\n\r\n');
    return {
      headers: readHeaders(piece.slice(2, body)),
      content: Buffer.from(piece.slice(body + 4), 'base64'),
    };
  });
  return { headers, parts };
}
