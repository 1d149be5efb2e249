import type { Catalogue } from '#text/catalogue.ts'
import type { Options } from '#house/options.ts'
import type { Settings } from '#house/settings.ts'

/** A word of the operator's command line. It says what it does on standard output and refuses by `Refusal`. */
export interface OperatorCommand {
  readonly options: Options
  /** Whether it takes words besides its options, such as files. */
  readonly files?: true
  usage(words: Catalogue): string
  run(settings: Settings): Promise<void>
}
