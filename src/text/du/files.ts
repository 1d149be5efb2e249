import type { Catalogue } from '#text/catalogue.ts'
import { files as formal } from '#text/de/files.ts'

export const files: Catalogue['files'] = {
  ...formal,
  wordless: {
    voice: 'Sprachnachrichten kann ich nicht anhören. Bitte schreib deine Antwort.',
    sticker: 'Sticker kann ich nicht lesen. Bitte schreib deine Antwort.',
    poll: 'Umfragen kann ich nicht lesen. Bitte schreib mir als Text, worum es geht.',
    location: 'Standorte kann ich nicht lesen. Bitte schreib mir als Text, worum es geht.',
    other: 'Nachrichten dieser Art kann ich nicht lesen. Bitte schreib mir als Text, worum es geht.',
  },
}
