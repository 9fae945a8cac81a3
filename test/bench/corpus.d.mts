export interface Texts {
  title: string
  texts: ReadonlyArray<string>
  of: number
}
export function readSets(settings: {isOurs: boolean; mostBytes: number}): Record<string, Texts>
export function mainOf(sets: Readonly<Record<string, unknown>>): string
export function bytesOf(texts: ReadonlyArray<string>): number
