/**
 * Cities that news names without saying where they are: those with a million inhabitants or more (UN, World Urbanization
 * Prospects 2018) and seats of international institutions. Capitals are in country-data.ts. A city told here is a place
 * even where nothing around it says so.
 */

const list = `New York|New York City|Los Angeles|Chicago|Houston|Philadelphia|Phoenix|San Antonio|San Diego|Dallas|San Francisco|Seattle|Boston|Miami|Atlanta|Detroit|Denver|Las Vegas|Minneapolis|Baltimore|Toronto|Montreal|Vancouver|Calgary|Edmonton|Quebec
Mexico City|Guadalajara|Monterrey|Tijuana|Sao Paulo|Rio de Janeiro|Belo Horizonte|Recife|Fortaleza|Curitiba|Porto Alegre|Medellin|Cali|Barranquilla|Guayaquil|Maracaibo|Rosario|Valparaiso
Birmingham|Manchester|Glasgow|Edinburgh|Liverpool|Leeds|Cardiff|Belfast|Marseille|Lyon|Toulouse|Bordeaux|Strasbourg|Hamburg|Munich|Cologne|Frankfurt|Stuttgart|Leipzig|Dresden|Dusseldorf|Bonn|Nuremberg|Milan|Naples|Turin|Venice|Bologna|Palermo
Barcelona|Valencia|Seville|Bilbao|Porto|Rotterdam|The Hague|Antwerp|Geneva|Zurich|Basel|Lausanne|Davos|Salzburg|Graz|Krakow|Gdansk|Wroclaw|Poznan|Lodz|Brno|Gothenburg|Malmo|Aarhus|Bergen|Thessaloniki|Istanbul|Izmir|Antalya|Bursa|Adana
St. Petersburg|St Petersburg|Saint Petersburg|Novosibirsk|Yekaterinburg|Kazan|Nizhny Novgorod|Chelyabinsk|Samara|Omsk|Rostov-on-Don|Ufa|Krasnoyarsk|Voronezh|Perm|Volgograd|Vladivostok|Kaliningrad|Kharkiv|Odesa|Odessa|Dnipro|Lviv|Almaty|Gomel|Kutaisi
Shanghai|Guangzhou|Shenzhen|Chongqing|Tianjin|Wuhan|Chengdu|Nanjing|Hangzhou|Harbin|Xi'an|Hong Kong|Osaka|Nagoya|Yokohama|Kyoto|Hiroshima|Nagasaki|Fukushima|Sapporo|Busan|Incheon|Kaohsiung|Mumbai|Bombay|Kolkata|Calcutta|Chennai|Bangalore|Bengaluru|Hyderabad|Ahmedabad|Karachi|Lahore
Chittagong|Ho Chi Minh City|Saigon|Da Nang|Surabaya|Bandung|Mandalay|Cebu|Davao|Dubai|Sharjah|Jeddah|Mecca|Medina|Aleppo|Homs|Basra|Mosul|Erbil|Isfahan|Shiraz|Tabriz|Mashhad|Kandahar|Herat|Haifa|Tel Aviv|Gaza City|Aden
Alexandria|Casablanca|Marrakesh|Fez|Oran|Benghazi|Lagos|Kano|Ibadan|Abidjan|Mombasa|Kisumu|Johannesburg|Cape Town|Durban|Douala|Lubumbashi|Goma|Omdurman|Sydney|Melbourne|Brisbane|Perth|Adelaide|Auckland|Amsterdam|Panama City|Kuwait City|Santo Domingo`

/** The cities, as they are written. */
export const cities: readonly string[] = list.split(/[|\n]/)
