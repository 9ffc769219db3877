#include <jspu_coop/formats/boost/detail/tagged_reader.hpp>

#include "formats/boost/plain_characters.hpp"
#include "formats/boost/tagged_body.hpp"

#include <boost/archive/archive_exception.hpp>
#include <boost/archive/polymorphic_text_iarchive.hpp>
#include <boost/archive/polymorphic_xml_iarchive.hpp>
#include <boost/serialization/nvp.hpp>
#include <boost/serialization/string.hpp>

#include <algorithm>
#include <charconv>
#include <cstddef>
#include <ios>
#include <locale>
#include <new>
#include <sstream>
#include <stdexcept>
#include <system_error>
#include <utility>

namespace jspu_coop::detail {

namespace {

std::istringstream plain_stream(std::string_view bytes) {
    std::istringstream stream{std::string{bytes}};
    stream.imbue(std::locale::classic());
    return stream;
}

std::unique_ptr<boost::archive::polymorphic_iarchive> make_archive(archive_form form,
                                                                   std::istream& from) {
    // Without a header, the XML archive's destructor reads nothing, so that it cannot terminate the
    // program; checking tags reads out of bounds on some (Boost 1.81).
    constexpr unsigned flags = boost::archive::no_header | boost::archive::no_codecvt;
    if (form == archive_form::xml) {
        return std::make_unique<boost::archive::polymorphic_xml_iarchive>(
            from, flags | boost::archive::no_xml_tag_checking);
    }
    return std::make_unique<boost::archive::polymorphic_text_iarchive>(from, flags);
}

/// Runs what Boost may refuse; its exceptions become ours.
template <class Body>
void refusing(Body const& body) {
    try {
        body();
    } catch (boost::archive::archive_exception const&) {
        refuse_content();
    } catch (std::length_error const&) {
        refuse_content(); // the length of a text that cannot be
    } catch (std::bad_alloc const&) {
        refuse_content();
    }
}

} // namespace

struct tagged_reader::archive {
    archive(archive_form form, std::string_view bytes)
        : is_xml{form == archive_form::xml}, whole{bytes}, stream{plain_stream(bytes)},
          boost{make_archive(form, stream)} {}

    template <class T>
    [[nodiscard]] T load(char const* name) {
        T value{};
        refusing([&] { *boost >> boost::serialization::make_nvp(name, value); });
        if (stream.fail()) {
            refuse_content();
        }
        return value;
    }

    /// Refuses a text that is said to be longer than what is left, before room is made for it.
    void check_length() {
        std::streamoff const at = stream.tellg();
        std::string_view rest = whole.substr(at < 0 ? whole.size() : static_cast<std::size_t>(at));
        rest.remove_prefix(std::min(rest.find_first_not_of(" \n"), rest.size()));
        std::size_t length = 0;
        // Anything but digits, such as a sign or another space, no archive of ours has.
        auto const read = std::from_chars(rest.data(), rest.data() + rest.size(), length);
        if (read.ec != std::errc{} || length > rest.size()) {
            refuse_content();
        }
    }

    bool is_xml;
    std::string_view whole;
    std::istringstream stream;
    std::unique_ptr<boost::archive::polymorphic_iarchive> boost;
};

tagged_reader::tagged_reader(archive_form form, std::string_view bytes,
                             archive_allowance const& allowance)
    : archive_{std::make_unique<archive>(form, bytes)}, allowance_{allowance} {}

tagged_reader::~tagged_reader() = default;

bool tagged_reader::boolean(char const* name) {
    return archive_->load<bool>(name);
}

std::int64_t tagged_reader::integer(char const* name) {
    return archive_->load<std::int64_t>(name);
}

std::uint64_t tagged_reader::natural(char const* name) {
    return archive_->load<std::uint64_t>(name);
}

std::string tagged_reader::string(char const* name) {
    if (archive_->is_xml) {
        return from_plain_characters(archive_->load<std::string>(name));
    }
    archive_->check_length();
    return archive_->load<std::string>(name);
}

void tagged_reader::call(char const* name, void (*body)(void const*), void const* what) {
    tagged_body nested{body, what};
    refusing([&] { *archive_->boost >> boost::serialization::make_nvp(name, nested); });
}

void tagged_reader::finish() {
    std::size_t behind = 0;
    for (int each = archive_->stream.get(); each != std::istringstream::traits_type::eof();
         each = archive_->stream.get()) {
        behind += each == '\n' || each == ' ' ? 0U : 1U;
    }
    if (behind > 0) {
        refuse_archive("archive.trailing_bytes", {}, {{"count", std::to_string(behind)}});
    }
}

} // namespace jspu_coop::detail
