/** What people on Matrix read of a room itself: what it is for, and why an invitation to it is declined. */
export const matrixRooms = {
  directTopic: 'Masterplan: Stände melden und nachfragen. Hier liest sonst niemand mit.',
  declined: 'Masterplan folgt nur Einladungen von Konten, die der Betrieb zugelassen hat.',
  greeting:
    'Masterplan gibt Auskunft zum Stand der Maßnahmen: auf jede Nachricht hier, die mit „!masterplan“ beginnt oder Masterplan erwähnt, zum Beispiel „!masterplan status“ oder „!masterplan hilfe“.',
  greetingPrivate:
    'Die Antwort kommt im direkten Chat mit Masterplan; dorthin gehören auch Meldungen und alles Persönliche.',
}
