import type {Note} from 'bilingual-notes'

export function tableOf(note: Note): ReadonlyArray<unknown>
export function treeOf(table: ReadonlyArray<unknown>, text: string): Note
