import { z } from 'zod';

/** A field that is base64 text in the file and a Buffer in the program. `length` in bytes, when it is fixed. */
export function base64Bytes(length?: number) {
  return z.codec(z.base64(), z.instanceof(Buffer), {
    decode: (text, context) => {
      const bytes = Buffer.from(text, 'base64');
      if (length !== undefined && bytes.length !== length) {
        context.issues.push({ code: 'custom', message: `expected ${length} bytes`, input: text });
      }
      return bytes;
    },
    encode: (bytes) => bytes.toString('base64'),
  });
}
