import ts from 'typescript';
import type { Finding } from './find-strange.ts';

const straight = /\p{L}*(?:\p{L}'\p{L}|&apos;)\p{L}*/u;
const problem = "a text has ' where the app writes ’";

/** Texts in a source or JSON file that have the straight apostrophe in a word; `path` is relative to the root. */
export function straightApostrophes(path: string, text: string): Finding[] {
  const texts = path.endsWith('.json') ? lines(text) : stringsOf(path, text);
  return texts.flatMap(({ line, text: one }) => {
    const word = straight.exec(one)?.[0];
    return word === undefined ? [] : [{ where: `${path}:${line}`, name: word, problem }];
  });
}

interface Text {
  /** Counted from 1. */
  readonly line: number;
  readonly text: string;
}

function lines(text: string): Text[] {
  return text.split('\n').map((one, index) => ({ line: index + 1, text: one }));
}

/** String literals, parts of templates and text between tags: comments are English and may have it. */
function stringsOf(path: string, text: string): Text[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const found: Text[] = [];
  const visit = (node: ts.Node): void => {
    if (isText(node)) {
      const { line } = file.getLineAndCharacterOfPosition(node.getStart());
      found.push({ line: line + 1, text: node.text });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function isText(node: ts.Node): node is ts.StringLiteralLike | ts.TemplateLiteralLikeNode | ts.JsxText {
  return (
    ts.isStringLiteralLike(node) ||
    ts.isTemplateHead(node) ||
    ts.isTemplateMiddleOrTemplateTail(node) ||
    ts.isJsxText(node)
  );
}
