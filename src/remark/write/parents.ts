import type {State} from 'mdast-util-to-markdown'

/** A node that holds blocks. */
export type FlowParent = Parameters<State['containerFlow']>[0]

/** A node that holds inline Markdown. */
export type PhrasingParent = Parameters<State['containerPhrasing']>[0]
