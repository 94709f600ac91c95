/** News as it is written in other languages, by ISO 639-1 code; two paragraphs each, of invented places and people. */
export const FOREIGN_PARAGRAPHS: Readonly<Record<string, readonly [string, string]>> = {
  de: [
    'Der Stadtrat hat am Dienstagabend beschlossen, die alte Brücke am Hafen für den Verkehr zu sperren. Nach Angaben der Verwaltung soll die Prüfung der Pfeiler bis zum Frühjahr dauern.',
    '„Wir werden den Anwohnern so früh wie möglich sagen, wie es weitergeht“, erklärte die Bürgermeisterin. Die Kosten sind noch offen.',
  ],
  fr: [
    'Le conseil municipal a décidé mardi soir de fermer le vieux pont du port à la circulation. Selon la mairie, les travaux de contrôle des piliers devraient durer jusqu’au printemps prochain.',
    '« Nous dirons aux habitants ce qui va se passer dès que possible », a expliqué la maire. Le coût n’est pas encore connu.',
  ],
  es: [
    'El ayuntamiento decidió el martes por la noche cerrar al tráfico el viejo puente del puerto. Según la administración, la revisión de los pilares durará hasta la primavera.',
    '«Diremos a los vecinos lo que va a pasar lo antes posible», explicó la alcaldesa. Todavía no se conoce el coste de las obras.',
  ],
  it: [
    'Martedì sera il consiglio comunale ha deciso di chiudere al traffico il vecchio ponte del porto. Secondo l’amministrazione il controllo dei piloni durerà fino alla primavera.',
    '«Diremo agli abitanti che cosa succederà il prima possibile», ha spiegato la sindaca. Il costo dei lavori non è ancora noto.',
  ],
  pt: [
    'A câmara municipal decidiu na terça-feira à noite fechar ao trânsito a velha ponte do porto. Segundo a administração, a revisão dos pilares deverá durar até à primavera.',
    '“Diremos aos moradores o que vai acontecer o mais cedo possível”, explicou a presidente da câmara. O custo das obras ainda não é conhecido.',
  ],
  nl: [
    'De gemeenteraad heeft dinsdagavond besloten de oude brug bij de haven af te sluiten voor het verkeer. Volgens het bestuur duurt de controle van de pijlers tot het voorjaar.',
    '„We zullen de bewoners zo snel mogelijk vertellen hoe het verder gaat”, legde de burgemeester uit. De kosten zijn nog niet bekend.',
  ],
  no: [
    'Bystyret vedtok tirsdag kveld å stenge den gamle broen ved havnen for trafikk. Ifølge kommunen skal kontrollen av pilarene vare til våren.',
    '– Vi skal fortelle innbyggerne hva som skjer så tidlig som mulig, forklarte ordføreren. Kostnadene er ennå ikke kjent.',
  ],
  sv: [
    'Kommunfullmäktige beslutade på tisdagskvällen att stänga den gamla bron vid hamnen för trafik. Enligt förvaltningen ska kontrollen av pelarna pågå till våren.',
    '– Vi ska berätta för de boende vad som händer så tidigt som möjligt, förklarade kommunalrådet. Kostnaden är ännu inte känd.',
  ],
  da: [
    'Byrådet besluttede tirsdag aften at lukke den gamle bro ved havnen for trafik. Ifølge forvaltningen skal undersøgelsen af pillerne vare til foråret.',
    '»Vi vil fortælle beboerne, hvad der skal ske, så tidligt som muligt,« forklarede borgmesteren. Udgifterne er endnu ikke kendt.',
  ],
  fi: [
    'Kaupunginvaltuusto päätti tiistai-iltana sulkea sataman vanhan sillan liikenteeltä. Hallinnon mukaan pilarien tarkastus kestää kevääseen asti.',
    '”Kerromme asukkaille mahdollisimman pian, miten asia etenee”, pormestari selitti. Kustannuksia ei vielä tiedetä.',
  ],
  pl: [
    'Rada miasta postanowiła we wtorek wieczorem zamknąć dla ruchu stary most w porcie. Według urzędu kontrola filarów potrwa do wiosny.',
    '„Powiemy mieszkańcom, co będzie dalej, tak szybko, jak to możliwe” – wyjaśniła burmistrzyni. Koszty nie są jeszcze znane.',
  ],
  cs: [
    'Zastupitelstvo města v úterý večer rozhodlo uzavřít starý most v přístavu pro dopravu. Podle úřadu potrvá kontrola pilířů až do jara.',
    '„Obyvatelům řekneme co nejdříve, co bude dál,“ vysvětlila starostka. Náklady zatím nejsou známy.',
  ],
  hu: [
    'A városi tanács kedd este úgy döntött, hogy lezárja a forgalom elől a kikötő régi hídját. A hivatal szerint a pillérek vizsgálata tavaszig tart.',
    '„A lehető leghamarabb elmondjuk a lakóknak, mi következik” – magyarázta a polgármester. A költségek még nem ismertek.',
  ],
  ro: [
    'Consiliul local a hotărât marți seara să închidă circulația pe vechiul pod din port. Potrivit primăriei, verificarea pilonilor va dura până la primăvară.',
    '„Le vom spune locuitorilor ce urmează cât mai curând posibil”, a explicat primarul. Costurile nu sunt încă cunoscute.',
  ],
  tr: [
    'Belediye meclisi salı akşamı limandaki eski köprünün trafiğe kapatılmasına karar verdi. Yönetime göre ayakların incelenmesi bahara kadar sürecek.',
    '“Ne olacağını mahalle sakinlerine mümkün olduğunca erken anlatacağız” diyen belediye başkanı, masrafların henüz bilinmediğini söyledi.',
  ],
  id: [
    'Dewan kota pada Selasa malam memutuskan untuk menutup jembatan tua di pelabuhan bagi lalu lintas. Menurut pemerintah kota, pemeriksaan tiang akan berlangsung sampai musim semi.',
    '“Kami akan memberi tahu warga apa yang akan terjadi secepat mungkin,” kata wali kota. Biayanya belum diketahui.',
  ],
  ca: [
    'L’ajuntament va decidir dimarts al vespre tancar al trànsit el vell pont del port. Segons l’administració, la revisió dels pilars durarà fins a la primavera.',
    '«Direm als veïns què passarà tan aviat com sigui possible», va explicar l’alcaldessa. Encara no se sap quant costaran les obres.',
  ],
  ru: [
    'Городской совет во вторник вечером решил закрыть для движения старый мост у порта. По данным администрации, проверка опор продлится до весны.',
    '«Мы скажем жителям, что будет дальше, как можно раньше», — объяснила мэр. Стоимость работ пока неизвестна.',
  ],
  uk: [
    'Міська рада у вівторок увечері вирішила закрити для руху старий міст у порту. За даними адміністрації, перевірка опор триватиме до весни.',
    '«Ми скажемо мешканцям, що буде далі, якомога раніше», — пояснила мерка. Вартість робіт поки що невідома.',
  ],
  el: [
    'Το δημοτικό συμβούλιο αποφάσισε την Τρίτη το βράδυ να κλείσει την παλιά γέφυρα του λιμανιού για τα οχήματα. Ο έλεγχος θα διαρκέσει έως την άνοιξη.',
    '«Θα πούμε στους κατοίκους τι θα γίνει το συντομότερο δυνατό», εξήγησε η δήμαρχος. Το κόστος δεν είναι ακόμη γνωστό.',
  ],
  ar: [
    'قرر المجلس البلدي مساء الثلاثاء إغلاق الجسر القديم في الميناء أمام حركة المرور. وبحسب الإدارة فإن فحص الأعمدة سيستمر حتى الربيع.',
    '«سنخبر السكان بما سيحدث في أقرب وقت ممكن»، قالت رئيسة البلدية. ولم تعرف التكاليف بعد.',
  ],
  he: [
    'מועצת העיר החליטה ביום שלישי בערב לסגור לתנועה את הגשר הישן בנמל. לדברי העירייה בדיקת העמודים תימשך עד האביב.',
    '„נספר לתושבים מה יקרה מוקדם ככל האפשר”, הסבירה ראשת העיר. העלות עדיין אינה ידועה.',
  ],
  ja: [
    '市議会は火曜日の夜、港の古い橋を通行止めにすることを決めた。市によると、橋脚の検査は春まで続く見通しだ。',
    '「これからどうなるのか、できるだけ早く住民に伝えます」と市長は説明した。費用はまだ分かっていない。',
  ],
  zh: [
    '市议会星期二晚上决定关闭港口的旧桥，禁止车辆通行。据市政府介绍，桥墩的检查将持续到春天。',
    '“我们会尽快告诉居民接下来的安排，”市长解释说。费用目前还不清楚。',
  ],
  ko: [
    '시의회는 화요일 저녁 항구의 낡은 다리를 폐쇄하기로 결정했다. 시에 따르면 교각 점검은 봄까지 계속될 예정이다.',
    '“앞으로 어떻게 될지 가능한 한 빨리 주민들에게 알리겠다”고 시장은 설명했다. 비용은 아직 알려지지 않았다.',
  ],
};
