export interface Job {
  task: string
  name?: string
  settings?: object
}
export function measure(job: Job): Promise<{result?: unknown; skipped?: string}>
export function importTime(modules: ReadonlyArray<string>): Promise<number | undefined>
export function filesLoaded(modules: ReadonlyArray<string>): Promise<Array<string>>
