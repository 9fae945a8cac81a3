/** How a remark begins that needs nothing before it to be one. */
export const remarkOpenings: ReadonlyArray<string> = ['注意', 'NB']
