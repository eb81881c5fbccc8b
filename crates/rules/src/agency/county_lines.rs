//! The access lines of the county mental health plans, which also know the county's Drug Medi-Cal program.

/// A county's access line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CountyLine {
    /// The county.
    pub county: &'static str,
    /// The number as it is printed; for adults, where families have their own.
    pub phone: &'static str,
    /// The number for children and their families, where it is another one.
    pub family_phone: Option<&'static str>,
}

const fn line(county: &'static str, phone: &'static str) -> CountyLine {
    CountyLine { county, phone, family_phone: None }
}

/// Every county of California, by the alphabet. The State's list of county mental health plans, at second hand
/// ([`Source::CountyLines`](crate::law::Source::CountyLines)).
pub const COUNTY_LINES: [CountyLine; 58] = [
    line("Alameda", "1-800-491-9099"),
    line("Alpine", "1-800-318-8212"),
    line("Amador", "1-888-310-6555"),
    line("Butte", "1-800-334-6622"),
    line("Calaveras", "1-800-499-3030"),
    line("Colusa", "1-888-793-6580"),
    line("Contra Costa", "1-888-678-7277"),
    line("Del Norte", "1-888-446-4408"),
    line("El Dorado", "1-800-929-1955"),
    line("Fresno", "1-800-654-3937"),
    line("Glenn", "1-800-507-3530"),
    line("Humboldt", "1-888-849-5728"),
    line("Imperial", "1-800-817-5292"),
    line("Inyo", "1-800-841-5011"),
    line("Kern", "1-800-991-5272"),
    line("Kings", "1-800-655-2553"),
    line("Lake", "1-800-900-2075"),
    line("Lassen", "1-888-530-8688"),
    line("Los Angeles", "1-800-854-7771"),
    line("Madera", "1-888-275-9779"),
    line("Marin", "1-888-818-1115"),
    line("Mariposa", "1-800-549-6741"),
    line("Mendocino", "1-800-555-5906"),
    line("Merced", "1-888-334-0163"),
    line("Modoc", "1-800-699-4880"),
    line("Mono", "1-800-687-1101"),
    line("Monterey", "1-888-258-6029"),
    line("Napa", "1-800-648-8650"),
    line("Nevada", "1-888-801-1437"),
    line("Orange", "1-800-723-8641"),
    CountyLine { county: "Placer", phone: "1-888-886-5401", family_phone: Some("1-866-293-1940") },
    line("Plumas", "1-800-757-7898"),
    line("Riverside", "1-800-706-7500"),
    line("Sacramento", "1-888-881-4881"),
    line("San Benito", "1-888-636-4020"),
    line("San Bernardino", "1-888-743-1478"),
    line("San Diego", "1-888-724-7240"),
    line("San Francisco", "1-888-246-3333"),
    line("San Joaquin", "1-888-468-9370"),
    line("San Luis Obispo", "1-800-838-1381"),
    line("San Mateo", "1-800-686-0101"),
    line("Santa Barbara", "1-888-868-1649"),
    line("Santa Clara", "1-800-704-0900"),
    line("Santa Cruz", "1-800-952-2335"),
    line("Shasta", "1-888-385-5201"),
    line("Sierra", "1-888-840-8418"),
    line("Siskiyou", "1-800-842-8979"),
    line("Solano", "1-800-547-0495"),
    line("Sonoma", "1-800-870-8786"),
    line("Stanislaus", "1-888-376-6246"),
    line("Sutter", "1-888-923-3800"),
    line("Tehama", "1-800-240-3208"),
    line("Trinity", "1-888-624-5820"),
    line("Tulare", "1-800-320-1616"),
    line("Tuolumne", "1-800-630-1130"),
    line("Ventura", "1-866-998-2243"),
    line("Yolo", "1-888-965-6647"),
    line("Yuba", "1-888-923-3800"),
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::County;

    #[test]
    fn every_county_has_its_line_and_they_are_in_order() {
        let snake = |name: &str| name.to_lowercase().replace(' ', "_");
        let listed: Vec<String> = COUNTY_LINES.iter().map(|line| snake(line.county)).collect();
        let counties: Vec<&str> = County::ALL.iter().map(|county| county.name()).collect();
        assert_eq!(listed, counties.iter().map(|name| snake(name)).collect::<Vec<_>>());
    }
}
