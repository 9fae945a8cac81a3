import type {Afterword, Line, Nodes, Note, Parents, Signature} from '../../syntax/nodes.js'

/** A day, or what is meant as one, at the start of a line. */
const dayLike =
  /^\*{0,3}(?:\d{4} ?年|\d{2} ?年 ?\d{1,2} ?月|\d{4}[-/.]\d{1,2}[-/.]\d|\d{1,2} ?月 ?\d{1,2} ?[日号號])/

/** Whether a note has segments, and so an end that an afterword may stand at. */
export function hasSegment({children}: Note): boolean {
  return children.some((child) => child.type === 'segment')
}

/** The signature that a block ends with, images aside. */
export function lastSignature(node: Parents | undefined): Signature | undefined {
  const last = node && lastBeforeImages(node)
  return last?.type === 'signature' ? last : undefined
}

/** Whether a block has a signature among its children. */
export function hasSignature({children}: Afterword): boolean {
  return children.some((child) => child.type === 'signature')
}

/** A line of an afterword that begins as a signature does. */
export function dayLikeLine({children}: Afterword): Line | undefined {
  return children.find((child): child is Line => child.type === 'line' && dayLike.test(child.value))
}

/** What a block ends with, images and such aside. */
export function lastBeforeImages({children}: Parents): Nodes | undefined {
  let index = children.length - 1
  while (isAside(children[index])) index--
  return children[index]
}

function isAside(node: Nodes | undefined): boolean {
  return node?.type === 'image' || node?.type === 'markdown'
}
