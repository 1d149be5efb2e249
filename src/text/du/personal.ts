import type { Catalogue } from '#text/catalogue.ts'
import { personal as formal } from '#text/de/personal.ts'

export const personal: Catalogue['personal'] = {
  ...formal,
  title: 'Das ist über dich gespeichert',
  sure: 'Wirklich löschen? Konten, Rollen, Entwürfe, Abwesenheiten und Nachrichten werden entfernt. Antworten und Protokoll bleiben ohne Namen, Freigaben von Berichten mit deinem Kürzel, denn sie gehören zu den Akten. Das lässt sich nicht rückgängig machen.',
  erasing: 'Löschen kannst du mit „meine daten löschen“; Antworten und Berichte bleiben, ohne deinen Namen.',
  erased: 'Deine Daten sind gelöscht. Antworten und Berichte bleiben ohne deinen Namen. Auf Wiedersehen!',
  erasedFor: (name: string) =>
    `Die Daten von „${name}“ sind gelöscht. Bitte streiche die Person auch aus der Datei der Stadt, sonst legt sie das nächste Einlesen wieder an.`,
}
