/** What people on Matrix read of a room itself: what it is for, and why an invitation to it is declined. */
export const matrixRooms = {
  directTopic: 'Masterplan: Stände melden und nachfragen. Hier liest sonst niemand mit.',
  declined: 'Masterplan folgt nur Einladungen von Konten, die der Betrieb zugelassen hat.',
  greeting:
    'Hier gibt Masterplan Auskunft zum Stand der Maßnahmen: auf jede Nachricht, die mit „!masterplan“ beginnt oder Masterplan erwähnt, zum Beispiel „!masterplan status“ oder „!masterplan hilfe“.',
  greetingPrivate: 'Meldungen und alles Persönliche gehören in den direkten Chat mit Masterplan.',
}
