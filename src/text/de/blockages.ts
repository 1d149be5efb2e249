import { counting } from '#text/counting.ts'
import { platformName } from '#text/platform-name.ts'

const { plural } = counting('de')

/** What only the operator can change, so that messages wait for them. */
export const blockages = {
  access: (platform: string, variable: string | null) =>
    variable === null
      ? `${platformName(platform)} nimmt den Zugang des Bots nicht mehr an: Bitte erneuern Sie ihn.`
      : `${platformName(platform)} nimmt den Zugang des Bots nicht mehr an: Bitte erneuern Sie den Wert von ${variable} und starten Sie neu.`,
  cure: {
    rights: (place: string) => `Dem Bot fehlt ein Recht, um nach ${place} zu schreiben: Bitte geben Sie es ihm.`,
    'not-in-channel': (place: string) => `Der Bot ist nicht im Kanal ${place}: Bitte laden Sie ihn dort ein.`,
    archived: (place: string) =>
      `Der Kanal ${place} ist archiviert: Bitte öffnen Sie ihn wieder, oder tragen Sie in der Datei der Stadt einen anderen ein.`,
    'no-such-channel': (place: string) =>
      `Den Kanal ${place} gibt es nicht, oder der Bot darf ihn nicht sehen: Bitte prüfen Sie die Kennung in der Datei der Stadt.`,
    'not-met': (place: string) =>
      `${place} hat die Einladung von Masterplan noch nicht angenommen: Bitte lassen Sie sie annehmen.`,
  },
  /** In the doctor's list. */
  line: (count: number, cure: string) =>
    `${plural(count, { one: 'Eine Nachricht wartet', other: '# Nachrichten warten' })} auf Sie. ${cure}`,
  /** To the coordination; the operator has it in more detail. */
  told: {
    access: (about: string) =>
      `Eine Nachricht wartet, weil die Chat-Plattform den Zugang des Bots nicht mehr annimmt. Betroffen: ${about}. Der Betrieb weiß Bescheid; sobald das behoben ist, geht sie hinaus.`,
    rights: (about: string) =>
      `Eine Nachricht wartet, weil dem Bot dafür ein Recht fehlt. Betroffen: ${about}. Der Betrieb weiß Bescheid; sobald das behoben ist, geht sie hinaus.`,
    'not-in-channel': (about: string, place: string) =>
      `Eine Nachricht wartet, weil der Bot nicht im Kanal ${place} ist. Betroffen: ${about}. Sobald ihn dort jemand einlädt, geht sie hinaus.`,
    archived: (about: string, place: string) =>
      `Eine Nachricht wartet, weil der Kanal ${place} archiviert ist. Betroffen: ${about}. Sobald er wieder offen ist, geht sie hinaus.`,
    'no-such-channel': (about: string, place: string) =>
      `Eine Nachricht wartet, weil es den Kanal ${place} nicht gibt oder der Bot ihn nicht sehen darf. Betroffen: ${about}. Der Betrieb weiß Bescheid; sobald das behoben ist, geht sie hinaus.`,
  },
  /** What a platform has its own words and ways for. */
  at: {
    slack: {
      cure: {
        rights: () =>
          'Dem Bot fehlt ein Recht: Bitte gleichen Sie die Rechte der App mit manifest.yaml ab und installieren Sie sie neu.',
        'not-in-channel': (place: string) =>
          `Der Bot ist nicht im Kanal ${place}: Bitte dort /invite @masterplan eingeben.`,
      },
      told: {
        'not-in-channel': (about: string, place: string) =>
          `Eine Nachricht wartet, weil der Bot nicht im Kanal ${place} ist. Betroffen: ${about}. Sobald ihn dort jemand einlädt (/invite @masterplan), geht sie hinaus.`,
      },
    },
    matrix: {
      cure: {
        rights: (place: string) =>
          `Dem Bot fehlt in ${place} das Recht zu schreiben: Bitte geben Sie seinem Konto dort einen höheren Berechtigungslevel.`,
        'not-in-channel': (place: string) =>
          `Der Bot ist nicht im Raum ${place}: Bitte laden Sie sein Konto dort ein; er tritt von selbst bei, wo MASTERPLAN_MATRIX_ALLOW es zulässt.`,
        archived: (place: string) =>
          `Der Raum ${place} ist geschlossen oder durch einen neuen ersetzt: Bitte tragen Sie in der Datei der Stadt den neuen ein.`,
        'no-such-channel': (place: string) =>
          `Den Raum ${place} gibt es nicht, oder der Bot darf ihn nicht sehen: Bitte prüfen Sie die Raumkennung in der Datei der Stadt.`,
      },
      told: {
        'not-in-channel': (about: string, place: string) =>
          `Eine Nachricht wartet, weil der Bot nicht im Raum ${place} ist. Betroffen: ${about}. Sobald jemand sein Konto dort einlädt, geht sie hinaus.`,
        archived: (about: string, place: string) =>
          `Eine Nachricht wartet, weil der Raum ${place} geschlossen oder durch einen neuen ersetzt ist. Betroffen: ${about}. Der Betrieb weiß Bescheid; sobald ein anderer Raum eingetragen ist, geht sie hinaus.`,
        'no-such-channel': (about: string, place: string) =>
          `Eine Nachricht wartet, weil es den Raum ${place} nicht gibt oder der Bot ihn nicht sehen darf. Betroffen: ${about}. Der Betrieb weiß Bescheid; sobald das behoben ist, geht sie hinaus.`,
      },
    },
  },
}
