import ts from 'typescript'

/** The regular expressions of a source: literals and what is made late of one, and where others are made. */
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

    const late = lateLiteral(node, file)
    if (late) literals.push({place: place(), ...late})
    if ((ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText(file) === 'RegExp') made.push(place())
    ts.forEachChild(node, visit)
  }
  visit(file)
  return {literals, made}
}

/** What `lazyPattern` is given as it is written. */
function lateLiteral(node, file) {
  if (!ts.isCallExpression(node) || node.expression.getText(file) !== 'lazyPattern') return undefined
  const [source, flags] = node.arguments
  const isWhole = ts.isTaggedTemplateExpression(source) && ts.isNoSubstitutionTemplateLiteral(source.template)
  return isWhole ? {source: source.template.rawText, flags: flags.text} : undefined
}
