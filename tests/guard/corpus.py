"""Danish sentences with what is to be found in them, and sentences in which there is nothing to find.

What is to be found is marked [name:…], [address:…] and so on. All people, numbers and events are invented; `{cpr}` is
filled in while the tests run.
"""

FOUND = """
[name:Karen Holm] bor alene i en toværelses lejlighed.
I går ringede [name:Mikkel] til sin mor.
[name:Mikkels] mor vil gerne med til mødet.
Vi har aftalt det med [name:Jonas]' far og med [name:Ole's] kone.
Hun kender [name:Fatima Hussein] fra sprogskolen.
[name:Ahmed] og [name:Amina] bor hos deres onkel [name:Yusuf].
Kontaktpersonen hedder [name:Agnieszka Kowalska] og kommer om tirsdagen.
Sagsbehandler [name:Bente Lund] har talt med [name:Piotr].
Det er fru [name:Vestergaard], der har nøglen.
Hr. [name:Møller] klagede over støjen.
Dr. [name:Skov] har skrevet en erklæring.
Læge [name:Thrane-Wulff] kender borgeren.
Søsteren [name:Xenobia] kommer hver anden søndag.
[name:Hans Jensen] var tidligere gartner.
[name:Bo] siger, at han ikke sover.
Det var [name:Liv], der opdagede det.
Så kom [name:Storm] hjem fra skole.
[name:Anne-Marie Sørensen] er blevet visiteret til rengøring.
Hun flyttede sammen med [name:Karl Erik Nørgaard] for ti år siden.
Mødet med [name:Abdirahman Warsame] blev aflyst.
[name:Mohammed Ali] får bostøtte tre timer om ugen.
Vi taler om [name:JENS HANSEN] i sagen.
Notatet er skrevet af [name:M.K.] efter besøget.
Borgeren [name:MK] blev hentet af politiet.
Hun bor i samme opgang som [name:Søren Kjær Pedersen].
Naboen [name:Preben] har en nøgle, og [name:prebens] kone laver mad.
Moren til [name:Noah] og [name:Emma-Sofie] er bekymret.
Pædagogen [name:Zülfikar] har været der i otte år.
Hun hedder [name:Oksana Shevchenko] og kommer fra Ukraine.
Kære [name:Birgit], tak for sidst.
Med venlig hilsen
 [name:Lone Bach Thomsen]
Drengen [name:Ask] går i anden klasse.
Til stede: [name:Peter Friis], [name:Ulla Dam] og [name:Inge].
Ring på [phone:40 12 34 56], når du er der.
Hendes nummer er [phone:40123456].
Tlf. [phone:4012 3456] eller mobil: [phone:51-23-45-67].
Kan træffes på [phone:+45 22 33 44 55] hele dagen.
Broren bor i Sverige og har nummer [phone:+46 70 123 45 67].
Telefon: [phone:0045 33 12 34 56].
Skriv til [email:karen.holm@eksempelkommune.dk] i stedet.
Mail: [email:ole1964@gmail.com].
Adressen er [email:bente (at) kommune.dk], hvis det haster.
Se [email:facebook.com/karen.holm.5], hvor hun skriver om det.
Hun hedder [email:@karenholm64] på Instagram.
Hun bor på [address:Nørregade 12, 2. tv, 8000 Aarhus C].
Han flyttede til [address:Lærkevej 7].
Lejligheden ligger i [address:Ny Munkegade 114B, st. th.].
Adressen er [address:H.C. Andersens Boulevard 12, 1553 København V].
De mødes ved [address:Toldbodplads 4].
Familien kommer fra [address:Hjallerup], hvor faren har et værksted.
Hun er født i [address:9320 Hjallerup].
Det er [address:Aalborg] Kommune, der betaler.
Han har boet på Bostedet [address:Solgården] i seks år.
Botilbud [address:Lindevang] har skrevet en status.
Han kom til [address:Kastanjehuset] i foråret.
Hun går tur på [address:Strandvejen] hver morgen.
Bilen er en rød Toyota, [plate:AB 12 345], og den holder der altid.
Nummerpladen er [plate:CD67890].
Se [journal:j.nr. 2019-1234] for resten.
Afgørelsen har [journal:sagsnr. 23-004512].
Sagen ligger under [journal:27.36.00-G01-123-24] i systemet.
Ankestyrelsen gav medhold i [journal:20-012345].
Pengene går ind på [journal:reg.nr. 1234 konto 1234567890].
Sags-id: der henvises til [journal:sags-id 88123].
Hun er født [date:12. marts 1987] i en lille by.
Han er f. [date:12.03.87] og har to søskende.
Hun blev indlagt [date:den 3. april 2024] efter et fald.
Faren døde [date:den 24. december 2019].
Han blev anholdt [date:07-11-2023] og løsladt dagen efter.
Mødet blev holdt [date:14. maj 2024] på rådhuset.
Fødselsdato: [date:1987-03-12].
CPR: [cpr:{cpr}] står i journalen.
Han har nummer [cpr:XXXXXX-XXXX] i systemet.
Til mødet [date:den 4. oktober 2023] deltog [name:Hanne Kirstine Bak] og [name:Jesper].
[name:Samira] er 34 år og mor til [name:Yasin] og [name:Layla].
Efter mødet sendte [name:Dorthe] en mail til [name:Kasper] i jobcentret.
Det oplyses af [name:Svend Aage Krogh], at [name:Svend Aage] ikke ønsker hjælp.
[name:Grethe] Er glad for sin hund.
Kontaktperson: [name:Anja Rytter] (tlf. [phone:28 99 10 11])
Underskrift: [name:Flemming Toftegaard Ravn]
Jf. notat fra [name:Anne Mette].
Han kaldes [name:Basse] af vennerne.
Ægtefællen [name:Hjördis] er på plejehjem.
[name:Mehmet Yılmaz] har søgt om førtidspension.
Sønnen, [name:Tobias], bor hos sin far, [name:Rasmus].
Det er [name:Ida] og [name:Ellas] tur.
Hun kommer fra [address:Struer], men bor nu i [address:Holstebro].
Han er tilknyttet Aktivitetscentret [address:Møllegården].
Familien bor på [address:Amager Strandvej 22A, 1. tv., 2300 København S].
Posten sendes til [address:Rosenvænget 8, 6760 Ribe].
Min mor hedder [name:Gunhild] og min far hedder [name:Arne].
[name:Rebecca] ringede fra [phone:+4531313131] kl. 14.
Nummer: [phone:31 313 131].
SMS til [phone:2 4 4 4 5 5 6 6] virker ikke.
Kontakt [name:Jørn] på [email:joern-p@mail.tele.dk] eller [phone:98765432].
Hun blev opereret [date:12/11 2022] og kom hjem efter en uge.
Dødsdato: [date:01.02.2021].
Han fylder 50 [date:den 9. juni].
Født [date:030564] i Thailand.
[journal:Sag nr. 2022-55871] er lukket.
Vores ref.: [journal:22/14587].
[journal:Journalnummer 15/9912] er sendt.
Hun skrev det i sag [journal:27.36.00-G01-123-24] samme dag.
Overfør til [journal:konto 5301-0000123456] i dag.
Nummerpladen [plate:ZX 99 887] blev noteret.
[name:Alex] og [name:Kim] har været gift i ti år.
Bostøtten [name:Susanne] har fri om fredagen.
Da [name:Sille] kom til tilbuddet, var hun bange.
»[name:Torben] kommer ikke mere,« sagde [name:Lene].
Efter samtale med [name:Nguyen Van Minh] blev det aftalt.
[name:Bjarnes] lejlighed er opsagt.
Psykiater [name:J. Lindqvist] har ordineret medicin.
[name:Krzysztof] og [name:Małgorzata] taler polsk.
Borgeren [name:Ole P.] møder ikke op.
Hun har talt med Fru [name:Jensen].
Tidligere boede han på [address:Vesterbro].
Hjemmeplejen i [address:Hedensted] overtager.
De ses på [address:Café Utopia] hver tirsdag.
Hun har gået på [address:Sofielund] Skole.
Nabo: [name:Poul-Erik].
[name:Gry] sidder i kørestol.
Til [name:Marie] fra Farmor [name:Else].
Sagsbehandler er [name:Pia Holst Winther], [phone:72 30 40 50].
[name:Cheng] har boet i Danmark i to år.
"""

HARMLESS = """
Hans mor kom, og hans søster blev hjemme.
Bo i egen bolig er målet.
Per uge bruges tre timer.
Liv og glade dage er der ikke mange af.
Maj og juni er de bedste måneder.
August var hård for ham.
Mark og skov ligger lige udenfor.
Vest for byen ligger værestedet.
Storm og regn gør hende urolig.
Dag og nat er byttet om.
Sine egne penge kan hun ikke styre.
Ville det hjælpe med en plan B?
Tom og træt, siger hun om efteråret.
Max tre personer må komme ad gangen.
Love og regler fylder meget i mødet.
Lykke er ikke noget, man kan bestille.
Jul og påske er svære.
Else er der ingen, der spørger om.
I februar faldt han på badeværelset.
I uge tre havde hun mødt otte hjælpere.
Fredag klokken to lukker I.
Fra mandag til onsdag er der personale.
Han er 45 år og bor i en by på Fyn.
Hun er født i 1980'erne.
Forløbet varede fra 2019 til 2024.
I 2012-2016 boede han hjemme.
Klokken 12.30 kommer bussen.
Mødet var kl. 9.15-10.45.
Niveau 3 → 1 og 2 → 0.
FFB 0–4 er en skala.
SEL §§ 85, 99, 101 og 141 nævnes.
SEL 85 og SUL 140 er ikke det samme.
Lov nr. 1089 af 26. december 2023 gælder.
Fra 1. juli 2025 gælder ældreloven i stedet.
Bekendtgørelse nr. 1234 af 12. maj 2021 beskriver det.
Prisen er 25.000.000 kr. om året.
Restancen er på 12345678 kr. i alt.
Taksten er 2.345,50 kr. pr. døgn.
Kode b947f321-7cdb-4b33-9653-f3ff800572b0 står i listen.
Temaet har koden 01770afa-cd17-41fe-a966-b8895e4d55d8.
Hun har Downs syndrom og nedsat hørelse.
Mistanke om Alzheimers sygdom blev afkræftet.
Sankt Hans aften er der bål.
Sagsbehandler (Myndighed Voksen) er med.
Sagsbehandleren og pædagogen taler sammen.
Kontaktpædagog og forstander deltager.
Læge I distriktspsykiatrien kender hende.
Borger A og borger B mødes.
Vi bruger VUM 2.0 og FSIII.
Region Midtjylland og kommunen er uenige.
Det er kommunens afgørelse, siger Jobcenteret.
Skolevejen er farlig for ham.
Motorvej og jernbane ligger tæt på.
De mødes på Torvet hver lørdag.
Cykelvej 3 km mod nord.
Parken 3 gange om ugen giver ro.
Pladsen 2 meter fra døren er hans.
Han går i kantinen på Rådhuset.
Hun er på Sygehuset to uger.
Ring, før du kommer.
Ring 112, hvis det brænder.
Skriv til navn@eksempel.dk, hvis du er i tvivl.
Adressen er Elmevej 1, 0000 Elmekær.
Telefonen er 00 00 00 00.
Hun har seks adresser og ni jobs bag sig.
Han blev 27 år den sommer.
Mødet varer 2-3 timer, 4 gange om året.
Punkt 2.1.12 i vejledningen nævner det.
Der er 12 345 indbyggere i byen.
Kapitel 20 30 40 er lange.
ADHD og PTSD nævnes begge.
DK har 98 kommuner.
Tilbuddet er for unge mellem 18 og 25.
»Min egen dør«, siger hun.
"Den er min," svarer han. "Ja."
Mor og far kommer om søndagen.
Rose og lavendel gror i haven.
Sol, luft og vand er gratis.
Pil og birk står ved søen.
Hun drikker kaffe med Naboen hver dag.
Vi skal på Torsdag til møde i Borgerservice.
Bestillingen er afsendt, og Myndighed Voksen afventer.
Der er 12 borgere, 3 medarbejdere og 1 leder.
Støtten er 2 x 45 minutter om ugen.
Budgettet er 1.250.000 kr. for 2025.
ICF, ICD-10 og DSM-5 er tre systemer.
Kl. 08.00-15.30 er der åbent.
Side 12-14 i håndbogen.
Model 1: bostøtte. Model 2: botilbud.
Servicelovens § 83 a og § 86, stk. 1 og 2.
Retssikkerhedslovens § 10 gælder.
VUM 1.0 (2011–2013) blev afløst af VUM 2.0.
Den 1. i måneden kommer pensionen.
Mål 1, Delmål 2 og Aftale 3.
En dag i maj tog han toget.
Hun går til svømning i Svømmehallen.
Det er svært at sige ja. Nej er lettere.
Han ser fodbold og spiller Counter-Strike.
Han har Aspergers syndrom og ADHD.
Hun bruger Facebook og Messenger hver dag.
Den Sociale Indsats er navnet på afdelingen.
Spørgsmål til gruppen: Hvad er målet?
Hvem gør hvad? Myndighed: bevilger. Leverandør: udfører.
Mandag: bad. Tirsdag: indkøb. Onsdag: fri.
Kære alle. Tak for i dag.
Tand for tand, siger hun.
Bedre Psykiatri og SIND er foreninger.
Grøn betyder godt, Rød betyder stop.
Rask er han ikke, men bedre.
Lang ventetid og Stor usikkerhed.
Nord for søen ligger skoven.
Kampen om pengene er hård.
Bager han selv brød? Ja.
Dam og sø er frosset til.
Ravn og krage er fugle.
Skov, strand og mark.
Bro bygges mellem tilbud.
Frost og kulde er værst for ham.
Due eller krage, det er lige meget.
Lykkelig er hun kun om sommeren.
Støttebehov: 3. Niveau: 2-3.
Rusmiddelcenteret lukker kl. 14.
De har fået 3 ud af 5 timer.
Post, penge og pligter.
Den nye medarbejder hedder noget andet.
Ydelsen er 103 timer pr. kvartal i 2024.
Bus 400 kører hver time, linje 12 sjældnere.
Han vejer 82 kg og er 182 cm høj.
Matchgruppe 2 og indsatstrappe 4 bruges.
"""
