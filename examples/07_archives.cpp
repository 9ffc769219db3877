// Records in Boost archives: every form of one record, what is refused, and a file that is saved
// and loaded.
//
// Read 03_register_from_json first. JSON is for exchange with others; archives are for storage of
// one's own.

#include <jspu_coop/explain/issue_messages.hpp>
#include <jspu_coop/formats/boost/archived.hpp>
#include <jspu_coop/formats/boost/codec_impl.hpp>
#include <jspu_coop/formats/boost/file.hpp>
#include <jspu_coop/formats/boost/records.hpp>

#include <boost/archive/text_iarchive.hpp>
#include <boost/archive/text_oarchive.hpp>

#include <cstdlib>
#include <filesystem>
#include <iostream>
#include <optional>
#include <sstream>
#include <string>

namespace coop = jspu_coop;
using coop::date;

namespace {

coop::book_statement a_statement() {
    return {.id = coop::statement_id{"kz-complete"},
            .country = coop::country{"KZ"},
            .complete_since = date{2020, 1, 1},
            .stated = date{2026, 9, 1}};
}

void say(coop::fault const& why) {
    std::cout << "  refused: " << coop::sentences_of(why) << '\n';
}

void every_form() {
    //! [forms]
    for (coop::archive_form const form : coop::every<coop::archive_form>()) {
        std::string const bytes = coop::to_archive(a_statement(), form);
        coop::archive_envelope const what = coop::read_envelope(bytes).value();
        bool const is_equal =
            coop::from_archive<coop::book_statement>(bytes).value() == a_statement();
        std::cout << to_string(what.form) << ": a " << what.kind << " of " << what.bytes
                  << " bytes, read back " << (is_equal ? "equal" : "changed") << '\n';
    }
    //! [forms]
    std::cout << '\n' << coop::to_archive(a_statement(), coop::archive_form::xml);
}

void what_is_refused() {
    //! [refused]
    std::string damaged = coop::to_archive(a_statement(), coop::archive_form::binary);
    damaged.back() ^= 1; // one bit
    say(coop::from_archive<coop::book_statement>(damaged).error());
    damaged.pop_back();
    say(coop::from_archive<coop::book_statement>(damaged).error());
    say(coop::from_archive<coop::agreement>(
            coop::to_archive(a_statement(), coop::archive_form::binary))
            .error());
    //! [refused]
}

} // namespace

//! [versions]
namespace first_release {

struct remark {
    static constexpr std::string_view kind = "remark";
    std::string words;
    friend bool operator==(remark const&, remark const&) = default;
};
JSPU_COOP_RECORD(remark, (words));

} // namespace first_release

namespace second_release {

struct remark {
    static constexpr std::string_view kind = "remark";
    std::string words;
    std::optional<date> made{}; // added
    friend bool operator==(remark const&, remark const&) = default;
};
JSPU_COOP_RECORD(remark, (words, made));

} // namespace second_release

template <>
inline constexpr std::uint32_t coop::archive_version<second_release::remark> = 2;
template <>
inline constexpr coop::archive_versions coop::since<&second_release::remark::made>{.own = 2};
//! [versions]

namespace {

void versions() {
    auto const text = coop::archive_form::text;
    auto const old = coop::from_archive<second_release::remark>(
        coop::to_archive(first_release::remark{"well done"}, text));
    std::cout << "  an older file: '" << old->words << "', "
              << (old->made ? "with a day" : "without a day") << '\n';
    say(coop::from_archive<first_release::remark>(
            coop::to_archive(second_release::remark{"well done", date{2026, 9, 1}}, text))
            .error());
}

void a_file(std::filesystem::path const& folder) {
    //! [file]
    std::filesystem::path const file = folder / "statement.archive";
    coop::save_file(file, a_statement(), coop::archive_form::binary).value();
    auto const loaded = coop::load_file<coop::book_statement>(file);
    std::cout << "  loaded " << to_string(loaded->id) << '\n';
    //! [file]
}

void any_archive() {
    //! [any]
    std::stringstream stream;
    {
        boost::archive::text_oarchive out{stream};
        coop::archived const statement{a_statement()};
        out << statement;
    }
    boost::archive::text_iarchive in{stream};
    auto const loaded = coop::load_from<coop::book_statement>(in);
    std::cout << "  loaded " << to_string(loaded->id) << '\n';
    //! [any]
}

} // namespace

int main() {
    every_form();
    std::cout << "Damaged, cut, another kind:\n";
    what_is_refused();
    std::cout << "A record that got a member:\n";
    versions();
    std::cout << "In a file:\n";
    std::string folder = (std::filesystem::temp_directory_path() / "archives-XXXXXX").string();
    if (::mkdtemp(folder.data()) == nullptr) {
        return EXIT_FAILURE;
    }
    a_file(folder);
    std::filesystem::remove_all(folder);
    std::cout << "In an archive of Boost's own:\n";
    any_archive();
    return EXIT_SUCCESS;
}
