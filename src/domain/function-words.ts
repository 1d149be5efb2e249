import { foldedWord } from '#domain/folded-word.ts'

const german = `
  aber aller alle allem allen alles allerdings als also andere anderem anderen anderer anderes auch auf aus ausser ausserdem
  bald beide beiden beim bei bereits besonders bevor bis bisher bitte dabei dadurch dafuer dagegen daher dahin damals damit
  danach daneben dann daran darauf daraus darf darin darueber darum darunter das dass davon davor dazu dein deine dem den
  denen denn dennoch der deren derer derzeit des deshalb dessen desto deswegen dich die dies diese dieser dieses diesem diesen
  doch dort durch duerfen eben ebenfalls ebenso eher eigentlich ein eine einem einen einer eines einige einigen einmal erneut
  erst erste ersten etwa etwas euch euer eure falls fast fuer ganz gar gegen gegenueber gehabt gemaess genau gerade gern
  gewesen geworden gibt gleich habe haben hat hatte hatten hier hierzu hinter ich ihm ihn ihnen ihr ihre ihrem ihren ihrer
  immer indem infolge inzwischen ins ist jede jedem jeden jeder jedes jedoch jemand jetzt kann kaum kein keine keinem keinen
  keiner koennen koennte koennten konnte konnten lediglich lassen laut mal man manche manchmal mehr mehrere mein meine meist
  mich mir mit mittels moechte moechten moeglich moeglicherweise muessen muesste muss musste mussten nach nachdem naechste
  naechsten naemlich neben nein nicht nichts noch nun nur obgleich obwohl oder oft ohne per schon sehr sei seien sein seine
  seinem seinen seiner seit seitdem selbst sich sie siehe sind sobald sodass sofern sogar solange solche solchen solcher soll
  sollen sollte sollten somit sondern sonst soweit sowie sowohl statt stets trotz trotzdem ueber ueberhaupt uebrigens um und
  uns unser unsere unserem unseren unserer unter viel viele vielen vielleicht vom von vor voraussichtlich vorher waehrend
  waere waeren wann war waren warum was weder wegen weil weitere weiteren weiterer weiterhin welche welchen welcher welches
  wenig wenige weniger wenn wer werde werden weshalb wie wieder wir wird wirklich wobei wodurch wollen wollte
  wollten worden worin worueber wurde wurden wuerde wuerden zudem zuerst zum zumindest zunaechst zur zusammen zwar zwischen
  zuvor zweite zweiten zweiter zweites dritte dritten dritter drittes vierte vierten vierter fuenfte fuenften fuenfter sechste
  sechsten siebte siebten achte achten neunte neunten zehnte zehnten zwei drei vier fuenf sechs sieben acht neun zehn elf
  zwoelf`

const english = `
  about above after again against all almost along already also although always among and another any are around because been
  before being below between both but can cannot could did does doing down during each either else even ever every few for
  from further had has have having hence her here hers him himself his how however into its itself just least less many may
  maybe might more most much must neither never nor not now off often once only other others otherwise our ours out over own
  perhaps please quite rather same shall she should since some still such than that the their theirs them then there therefore
  these they this those though through thus together too toward towards under until upon very was well were what when where
  whether which while who whom whose why will with within without would yet you your yours`

const words = new Set(`${german} ${english}`.trim().split(/\s+/).map(foldedWord))

/** Whether a folded word only joins others, in German or English, and tells nothing by itself. */
export const isFunctionWord = (folded: string): boolean => words.has(folded)
