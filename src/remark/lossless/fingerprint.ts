import type {Nodes} from 'mdast'

/** Fields that say nothing about the Markdown of a node. */
const ignored: ReadonlySet<string> = new Set(['children', 'data', 'position', 'type'])

/**
 * All that the Markdown of a node depends on, as a text: two nodes with the same fingerprint are
 * written alike.
 */
export function fingerprint(node: Readonly<Nodes>): string {
  let result = node.type
  for (const [field, value] of Object.entries(node)) {
    // A field without a value is as one that is absent.
    if (ignored.has(field) || value === undefined || value === null) continue
    result += ` ${field}=${JSON.stringify(value)}`
  }

  return 'children' in node ? `${result}(${node.children.map(fingerprint).join()})` : result
}
