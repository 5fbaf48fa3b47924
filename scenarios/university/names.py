"""What the people of Alderbrook are called."""

import re
import unicodedata

FIRST = """
Abena Adaeze Aino Aleksy Alisander Amadou Anwen Arjun Aurelio Azadeh Beatrix Bodil
Branwen Callum Camila Chidi Cosima Dafydd Dalia Damaris Davor Dilnoza Eira Élodie
Emre Enzo Esperanza Eudora Fatou Fergus Fiorella Freya Gaspard Gethin Ghita Giorgos
Hana Haruki Hedda Hollis Ibrahim Ileana Imke Inés Ismene Jaromir Joaquín Kaja
Kalani Keziah Kofi Lakshmi Leocadia Liesel Linh Lorcan Mahalia Malakai Marisol Mattias
Mehmet Minh Nadezhda Naledi Niamh Nikhil Oksana Olumide Oona Orla Paloma Parisa
Phineas Quentin Radomir Renée Roshan Sabela Samira Séverine Sindre Sunita Tamsin Tariq
Teodora Thaddeus Tomás Ulrika Vasilisa Vikram Wanjiru Xiadani Yevgenia Ywain Zahir
Zuleika
"""

LAST = """
Adeyorin Al-Rashwan Amberlough Appleharrow Arrowmere Balsamfield Barrowquist
Beaulaurier Bellwarden Ben-Halimar Birchandra Blackfennel Bluthgarten Brambledown
Brzozanek Calderhythe Candelorro Carrowbeg Castroverdi Chandravale Cloverhoek
Copperdahl Cresswater Dandelund D'Aubremar Dewhollow Diamondakis Dunmarrow Ebonhurst
Eichenvoort Elderquay Emberlane Esquivalde Fairwindle Farrowgate Fennimarsh Ferncliffe
Fjeldmarken Foxtarrow Galdamar Glimmerstad Goldhawthorn Granlundsen Greymantle Halcyonne
Harebellow Havstromme Hazeldonk Heatherbey Hollyquist Ivorstead Jacarandel Juniperov
Kallithras Kawanishima Kestrelmann Kingfennel Kirschbaumer Lanternby Larkenheath
Lavendrou L'Estrambier Lilienhavn Lindenqvist Mabrouki-Dell Magnoliar Maplethwaite
Marigolde Meadowsohn Mistralli Montelagos Moorhadley Morihanada Mossgiel Narayanpor
Nettlefold-Roy Nightingall Nkemdara O'Dunlarry O'Rowanmore Oakenfeld Olatundale
Orchardez Papadimoros Peñasalta Pinecroft-Diaz Poppyfield Primorski Quailbridge
Quarrydene Ravenglas Redmayoral Rosmarinho Rushbrooke-Li Saffronelli Silverthorn-Oh
Skylarkin Sorrelgard Starlingham Stonechat Subrapath Sycamoros Takebayori Tamarindo
Thistlewane Umberfield Valderune Vinterholm Wierzbanek Willowmere Wrenfield-Abe Yarrowby
Yewdale-Singh Yildizoran Zinnbauer
"""

FIRST_NAMES, LAST_NAMES = FIRST.split(), LAST.split()


def full_name(nth: int) -> tuple[str, str]:
    """A first and a last name, another pair for every number."""
    # 96 and 115 have no common factor, so no full name comes twice before 11,040.
    first = FIRST_NAMES[nth * 37 % len(FIRST_NAMES)]
    return first, LAST_NAMES[nth * 53 % len(LAST_NAMES)]


def plain(name: str) -> str:
    """The name as a mailbox can spell it."""
    letters = unicodedata.normalize("NFKD", name.lower())
    return re.sub("[^a-z-]", "", letters)
