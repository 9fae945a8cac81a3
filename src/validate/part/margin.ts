import type {Nodes} from '../../syntax/nodes.js'

/** Columns from which on a line may be part of a list, or code, whatever mark it begins with. */
const firstOfList = 3

/** Whether a mark that is put before a node, such as that of a heading, would be read as one. */
export function isAtMargin({position}: Nodes): boolean {
  return position !== undefined && position.start.column < firstOfList
}
