"""From schema.org's types to ours: who is a person, an organisation or a place."""

from newsmodel.formats.jsonld import vocabulary as words
from newsmodel.formats.jsonld.nodes import types_of
from newsmodel.formats.jsonld.vocabulary import Node
from newsmodel.model import ActorType

_PLACES = frozenset(
    {
        *("Place", "AdministrativeArea", "City", "Country", "State", "Continent", "DefinedRegion", "SchoolDistrict"),
        *("Landform", "BodyOfWater", "Mountain", "CivicStructure", "Airport", "BusStation", "SubwayStation"),
        *("TrainStation", "Beach", "Bridge", "Park", "Residence", "Accommodation"),
    }
)
"""Types that no organisation has; buildings that speak for those in them, as Museum, are not among them."""

_ORGANIZATION_ENDINGS = (
    *("Organization", "Business", "Office", "Station", "Agency", "Company", "School", "Team", "Store", "Shop", "Club"),
    *("Dealer", "Restaurant", "Clinic", "Contractor", "Union", "Party", "Corporation"),
)

_ORGANIZATIONS = frozenset(
    {
        *("AccountingService", "AdultEntertainment", "Airline", "AmusementPark", "AnimalShelter", "ArtGallery"),
        *("Attorney", "AutoRental", "AutoRepair", "AutoWash", "AutomatedTeller", "Bakery", "BarOrPub", "BeautySalon"),
        *("BedAndBreakfast", "BowlingAlley", "Brewery", "Campground", "Casino", "ChildCare", "CollegeOrUniversity"),
        *("Consortium", "Cooperative", "CovidTestingFacility", "DanceGroup", "DaySpa", "Dentist", "DiagnosticLab"),
        *("Distillery", "DryCleaningOrLaundry", "Electrician", "EmergencyService", "ExerciseGym", "FinancialService"),
        *("Florist", "FoodEstablishment", "FundingScheme", "GolfCourse", "HairSalon", "Hospital", "Hostel", "Hotel"),
        *("HousePainter", "IndividualPhysician", "InternetCafe", "LegalService", "Library", "LibrarySystem"),
        *("Locksmith", "Motel", "MotorcycleRepair", "MovieTheater", "MusicGroup", "NGO", "NailSalon", "Notary"),
        *("OnlineMarketplace", "Optician", "PerformingGroup", "Pharmacy", "Physician", "Plumber", "Preschool"),
        *("ProfessionalService", "Project", "PublicSwimmingPool", "RealEstateAgent", "RecyclingCenter"),
        *("ResearchProject", "Resort", "SelfStorage", "ShoppingCenter", "SkiResort", "SportsActivityLocation"),
        *("StadiumOrArena", "TattooParlor", "TennisComplex", "TheaterGroup", "TouristInformationCenter"),
        *("VacationRental", "VeterinaryCare", "Winery"),
    }
)
"""Every type below Organization in schema.org 30.0 whose name does not end as an organisation's."""

# Not all of them are schema.org's, but people write them for whoever wrote the story.
_PEOPLE = ("person", "patient", "author", "journalist", "reporter", "editor", "writer", "contributor")
_SAYS_NOTHING = frozenset({"thing", "role"})


def actor_type(node: Node) -> ActorType | None:
    """Return what type of actor a node is; None if it is something else, or says no more than that it is there.

    Example:
        >>> actor_type({"@type": "PoliceStation"}), actor_type({"@type": "Event"})
        (<ActorType.ORGANIZATION: 'organization'>, None)
    """
    types = types_of(node)
    if not types:
        return None
    if "Person" in types or "Patient" in types:
        return ActorType.PERSON
    if not _PLACES.isdisjoint(types):
        return ActorType.PLACE
    if any(name in _ORGANIZATIONS or name.endswith(_ORGANIZATION_ENDINGS) for name in types):
        return ActorType.GROUP if node.get("additionalType") == words.GROUP else ActorType.ORGANIZATION
    return None


def speaker_type(node: Node) -> ActorType:
    """Return what type of actor somebody is who writes or speaks.

    Args:
        node: whatever stands where schema.org wants a Person or an Organization.

    Returns:
        A person where nothing else is said; an organisation for a type that nobody knows.

    Example:
        >>> speaker_type({"name": "Ana Prior"}), speaker_type({"@type": "Parliament"})
        (<ActorType.PERSON: 'person'>, <ActorType.ORGANIZATION: 'organization'>)
    """
    types = [name.lower() for name in types_of(node)]
    is_person = any(word in name for name in types for word in _PEOPLE) or _SAYS_NOTHING.issuperset(types)
    return actor_type(node) or (ActorType.PERSON if is_person else ActorType.ORGANIZATION)
