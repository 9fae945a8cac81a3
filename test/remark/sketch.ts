import type {Nodes} from 'mdast'

/** A tree as indented lines: types, and the values of literals. */
export function sketch(node: Nodes, indent = ''): string {
  const value = 'value' in node ? ` ${JSON.stringify(node.value)}` : ''
  const children = 'children' in node ? node.children : []
  return [
    `${indent}${node.type}${value}\n`,
    ...children.map((child) => sketch(child, `${indent}  `))
  ].join('')
}

/** Lines without the indentation that they share. */
export function source(lines: TemplateStringsArray): string {
  const text = (lines[0] ?? '').replace(/^\n/, '').replace(/ +$/, '')
  const indent = /^ */.exec(text)?.[0] ?? ''
  return text.replaceAll(new RegExp(`^${indent}`, 'gm'), '')
}
