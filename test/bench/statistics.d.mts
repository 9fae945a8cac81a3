/** Milliseconds by candidate and set of texts. */
export type Round = Readonly<Record<string, Readonly<Record<string, number>>>>
export interface Spread {
  median: number
  low: number
  high: number
}
export function median(numbers: ReadonlyArray<number>): number
export function timesAsLong(rounds: ReadonlyArray<Round>, slower: string, faster: string, set: string): Spread | undefined
export function figure(number: number, figures?: number): string
export function ratio(found: Spread | undefined): string
