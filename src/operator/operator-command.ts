import type { Catalogue } from '#text/catalogue.ts'
import type { Options } from '#house/options.ts'
import type { Settings } from '#house/settings.ts'

/** A word of the operator's command line. It says what it does on standard output and refuses by `Refusal`. */
export interface OperatorCommand {
  readonly options: Options
  /** Whether it takes files, besides its options. */
  readonly files?: true
  usage(words: Catalogue): string
  run(settings: Settings): Promise<void>
}
