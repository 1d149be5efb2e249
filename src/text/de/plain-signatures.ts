/** What answers a draft without the command, and what is said when it is asked which answer a sentence is. */
export const plainSignatures = {
  says: {
    signed: ['mitgezeichnet', 'so freigegeben', 'zeichne mit'],
    remarked: ['mit Anmerkung', 'mit Anmerkungen'],
    refused: ['abgelehnt', 'bitte ändern', 'lehne ab', 'nicht mitgezeichnet'],
  },
  also: {
    signed: ['Freigabe', 'eine Freigabe'],
    remarked: ['Anmerkung', 'eine Anmerkung'],
    refused: ['Ablehnung', 'eine Ablehnung', 'Änderungswunsch', 'ein Änderungswunsch'],
  },
}
