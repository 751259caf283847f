import ts from 'typescript';

/** A name that somebody invented, and where. */
export interface Name {
  readonly text: string;
  /** Counted from 1. */
  readonly line: number;
}

/** The names a source file declares: not those it uses, so that each is found once and a library's names not at all. */
export function declaredNames(fileName: string, text: string): Name[] {
  const file = ts.createSourceFile(fileName, text, ts.ScriptTarget.Latest, true);
  const names: Name[] = [];
  const visit = (node: ts.Node): void => {
    const name = nameOf(node);
    if (name) names.push({ text: name.text, line: file.getLineAndCharacterOfPosition(name.pos).line + 1 });
    ts.forEachChild(node, visit);
  };
  visit(file);
  return names;
}

function nameOf(node: ts.Node): ts.Identifier | undefined {
  const named =
    ts.isVariableDeclaration(node) ||
    ts.isParameter(node) ||
    ts.isBindingElement(node) ||
    ts.isFunctionDeclaration(node) ||
    ts.isClassDeclaration(node) ||
    ts.isInterfaceDeclaration(node) ||
    ts.isTypeAliasDeclaration(node) ||
    ts.isMethodDeclaration(node) ||
    ts.isPropertyDeclaration(node) ||
    ts.isPropertySignature(node) ||
    ts.isMethodSignature(node) ||
    ts.isPropertyAssignment(node);
  return named && node.name && ts.isIdentifier(node.name) ? node.name : undefined;
}
