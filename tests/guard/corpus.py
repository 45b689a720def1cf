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
"""
