/**
 * Languages that are not read, as far as it takes to tell a reporter's insertion ("…, dit-il, …") from the words said:
 * the commonest verbs that stand before their subject there. By ISO 639 code, none for any other language.
 */
const FORMS: Readonly<Record<string, string>> = {
  fr: 'dit disait déclare déclaré déclarait affirme affirmé assure assuré explique expliqué ajoute ajouté répond répondu poursuit poursuivi raconte raconté estime estimé souligne souligné précise précisé confie confié lance lancé rappelle rappelé insiste insisté indique indiqué conclut conclu résume résumé martèle martelé témoigne témoigné observe reconnaît reconnu',
  es: 'dijo dice decía declaró declara afirmó afirma aseguró asegura explicó explica añadió añade agregó respondió responde contestó contesta contó cuenta señaló señala indicó indica subrayó subraya advirtió advierte insistió insiste concluyó manifestó sostuvo sostiene preguntó pregunta apuntó apunta recordó recuerda dicho',
  pt: 'disse diz dizia declarou declara afirmou afirma garantiu explicou explica acrescentou acrescenta respondeu responde contou conta salientou frisou sublinhou concluiu perguntou pergunta lembrou lembra defendeu referiu revelou alertou avaliou completou ressaltou',
  it: 'detto dice disse diceva dichiarato dichiara affermato afferma spiegato spiega aggiunto aggiunge risposto risponde rispose raccontato racconta sottolineato sottolinea concluso conclude assicurato assicura ricordato ricorda chiede chiesto precisa precisato commenta commentato prosegue continua osserva',
  ca: 'dit diu deia declarat declara afirmat afirma explicat explica afegit afegeix assegurat assegura respost respon contestat remarcat subratllat apuntat dir explicar afegir afirmar assegurar respondre',
  ro: 'spus spune declarat declară afirmat afirmă explicat explică adăugat adaugă precizat precizează răspuns răspunde întrebat',
  no: 'sier sa seier forteller fortalte forklarer forklarte mener mente spør spurte svarer svarte legger skriver skrev understreker påpeker opplyser utdyper fortsetter konstaterer bekrefter säger berättar berättade förklarar förklarade menar menade frågar frågade svarar svarade tillägger skriver skrev fortsätter konstaterar bekräftar siger sagde fortæller fortalte forklarer forklarede mener mente spørger spurgte svarer svarede tilføjer lyder påpeger oplyser fortsætter',
  fi: 'sanoo sanoi kertoo kertoi selittää selitti toteaa totesi kysyy kysyi vastaa vastasi lisää lisäsi jatkaa jatkoi arvioi muistuttaa muistutti korostaa korosti huomauttaa',
  pl: 'powiedział powiedziała mówi mówił mówiła dodał dodała dodaje wyjaśnił wyjaśniła wyjaśnia stwierdził stwierdziła stwierdza podkreślił podkreśliła podkreśla zaznaczył zaznaczyła odpowiedział odpowiedziała odpowiada zapytał zapytała pyta ocenił oceniła ocenia tłumaczy tłumaczył tłumaczyła przyznał przyznała poinformował poinformowała informuje napisał napisała zapewnił zapewniła',
  cs: 'řekl řekla říká uvedl uvedla uvádí dodal dodala dodává vysvětlil vysvětlila vysvětluje odpověděl odpověděla prohlásil prohlásila zeptal zeptala míní upozornil upozornila napsal napsala tvrdí popsal popsala',
  sk: 'povedal povedala hovorí uviedol uviedla dodal dodala vysvetlil vysvetlila odpovedal odpovedala vyhlásil vyhlásila tvrdí upozornil upozornila napísal napísala',
  hu: 'mondta mondja közölte közli tette jelentette nyilatkozta magyarázta magyarázza válaszolta válaszolja kérdezte kérdezi hangsúlyozta fogalmazott írta véli vélte folytatta',
  tr: 'dedi diyor diyen söyledi söylüyor anlattı anlatıyor açıkladı ekledi sordu yanıtladı konuştu vurguladı belirtti',
  ru: 'сказал сказала сказали говорит говорят рассказал рассказала рассказали заявил заявила заявили отметил отметила отметили добавил добавила добавили пояснил пояснила пояснили объяснил объяснила объяснили ответил ответила спросил спросила подчеркнул подчеркнула сообщил сообщила сообщили считает уточнил уточнила написал написала признался призналась напомнил напомнила',
  uk: 'сказав сказала сказали каже кажуть розповів розповіла заявив заявила заявили зазначив зазначила додав додала пояснив пояснила відповів відповіла запитав запитала підкреслив підкреслила повідомив повідомила вважає уточнив уточнила написав написала нагадав нагадала наголосив наголосила',
  el: 'είπε λέει δήλωσε δηλώνει τόνισε τονίζει εξήγησε εξηγεί πρόσθεσε προσθέτει απάντησε απαντά ρώτησε ρωτά υπογράμμισε σημείωσε ανέφερε αναφέρει',
  de: 'sagt sagte sagten erklärt erklärte betont betonte meint meinte fragt fragte antwortet antwortete ergänzt ergänzte berichtet berichtete erzählt erzählte',
  nl: 'zegt zei zeggen vertelt vertelde legt meent meende vraagt vroeg antwoordt antwoordde stelt benadrukt benadrukte schrijft schreef aldus',
};

/**
 * Codes under which the same verbs are looked for: the three Scandinavian languages are easily taken for each other.
 */
const SAME_AS: Readonly<Record<string, string>> = {
  nb: 'no',
  nn: 'no',
  sv: 'no',
  da: 'no',
  gl: 'pt',
  be: 'ru',
};

/** The verbs of saying that stand before their subject in a language that is not read; empty where none are known. */
export function speechVerbs(language: string): readonly string[] {
  return FORMS[SAME_AS[language] ?? language]?.split(' ') ?? [];
}

const DIALOGUE_LANGUAGES: ReadonlySet<string> = new Set(
  'fr es pt ca gl eu it ro no nb nn sv da fi is et lv lt pl cs sk hu sl hr sr bs mk bg ru uk be el sq tr az hy ka kk'.split(
    ' ',
  ),
);

/** Whether a dash at the start of a line opens what somebody says; elsewhere it opens an item of a list. */
export function hasDialogueDashes(language: string): boolean {
  return DIALOGUE_LANGUAGES.has(language);
}
