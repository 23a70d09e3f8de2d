import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import ts from 'typescript';

/** A test as its file names it. */
export interface TitledTest {
  /** Below the folder, with forward slashes, without `.test.ts`. */
  readonly file: string;
  /** Of the nearest `describe` around it; null where there is none. */
  readonly suite: string | null;
  readonly title: string;
}

/** Every test below a folder whose title stands in its file as text. */
export function readTestTitles(folder: string): TitledTest[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.test.ts'))
    .flatMap((name) =>
      titlesIn(
        name
          .split(sep)
          .join('/')
          .replace(/\.test\.ts$/, ''),
        readFileSync(join(folder, name), 'utf8'),
      ),
    );
}

function titlesIn(file: string, text: string): TitledTest[] {
  const found: TitledTest[] = [];
  const visit = (node: ts.Node, suite: string | null): void => {
    let around = suite;
    if (ts.isCallExpression(node)) {
      const [title] = node.arguments;
      const callee = rootOf(node.expression);
      if (title && ts.isStringLiteralLike(title)) {
        if (callee === 'describe') around = title.text;
        if (callee === 'it') found.push({ file, suite, title: title.text });
      }
    }
    ts.forEachChild(node, (child) => {
      visit(child, around);
    });
  };
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true), null);
  return found;
}

/** `it` of `it`, `it.each(...)` and `it.skipIf(...)`. */
function rootOf(expression: ts.Expression): string {
  let root = expression;
  while (ts.isCallExpression(root) || ts.isPropertyAccessExpression(root)) root = root.expression;
  return ts.isIdentifier(root) ? root.text : '';
}
