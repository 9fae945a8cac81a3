import type {Round} from './statistics.mjs'

export interface Measured {
  rounds: ReadonlyArray<Round>
  memory: Readonly<Record<string, number>>
  importTime: number
  parserFiles: number
  readers: ReadonlyArray<string>
}
/** Name, bound, result and verdict. */
export type TargetRow = [string, string, string, string]
export function targetRows(measured: Measured, sets: Readonly<Record<string, {title: string}>>): Array<TargetRow>
