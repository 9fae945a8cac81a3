import ts from 'typescript'

/** The regular expressions of a source: literals, and where others are made. */
export function expressionsIn(name, text) {
  const file = ts.createSourceFile(name, text, ts.ScriptTarget.ES2022)
  const literals = []
  const made = []
  const visit = (node) => {
    const place = () => `${name}:${file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1}`
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/')
      literals.push({place: place(), source: node.text.slice(1, end), flags: node.text.slice(end + 1)})
    }

    if ((ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText(file) === 'RegExp') made.push(place())
    ts.forEachChild(node, visit)
  }
  visit(file)
  return {literals, made}
}
