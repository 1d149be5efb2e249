import { fold } from '#domain/fold.ts'
import { catalogue } from '#text/catalogue.ts'

type Control = 'skip' | 'keep' | 'cancel' | 'back' | 'leave' | 'send' | 'every'

/** Whether a text is one of the words that steer a dialogue; they work in both languages, whatever the person reads. */
export function means(text: string, control: Control): boolean {
  const typed = fold(text).replace(/[.!]$/, '')
  return (['de', 'en'] as const).some((language) => {
    const { word, also } = catalogue(language).questions[control]
    return [word, ...also].some((each) => fold(each) === typed)
  })
}
