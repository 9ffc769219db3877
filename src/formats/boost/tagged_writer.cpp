#include <jspu_coop/formats/boost/detail/tagged_writer.hpp>

#include "formats/boost/plain_characters.hpp"
#include "formats/boost/tagged_body.hpp"

#include <boost/archive/polymorphic_text_oarchive.hpp>
#include <boost/archive/polymorphic_xml_oarchive.hpp>
#include <boost/serialization/nvp.hpp>
#include <boost/serialization/string.hpp>

#include <locale>
#include <new>
#include <sstream>
#include <utility>

namespace jspu_coop::detail {

namespace {

/// A stream that groups no digits, whatever the program's locale.
std::ostringstream plain_stream() {
    std::ostringstream stream;
    stream.imbue(std::locale::classic());
    return stream;
}

std::unique_ptr<boost::archive::polymorphic_oarchive> make_archive(archive_form form,
                                                                   std::ostream& to) {
    // The envelope says what Boost's own header would; a codecvt is for wide characters.
    constexpr unsigned flags = boost::archive::no_header | boost::archive::no_codecvt;
    if (form == archive_form::xml) {
        return std::make_unique<boost::archive::polymorphic_xml_oarchive>(to, flags);
    }
    return std::make_unique<boost::archive::polymorphic_text_oarchive>(to, flags);
}

} // namespace

struct tagged_writer::archive {
    explicit archive(archive_form form)
        : is_xml{form == archive_form::xml}, boost{make_archive(form, stream)} {}

    template <class T>
    void save(char const* name, T const& value) {
        *boost << boost::serialization::make_nvp(name, value);
    }

    bool is_xml;
    std::ostringstream stream{plain_stream()};
    std::unique_ptr<boost::archive::polymorphic_oarchive> boost;
};

tagged_writer::tagged_writer(archive_form form) : archive_{std::make_unique<archive>(form)} {}

tagged_writer::~tagged_writer() = default;

void tagged_writer::boolean(char const* name, bool value) {
    archive_->save(name, value);
}

void tagged_writer::integer(char const* name, std::int64_t value) {
    archive_->save(name, value);
}

void tagged_writer::natural(char const* name, std::uint64_t value) {
    archive_->save(name, value);
}

void tagged_writer::string(char const* name, std::string const& value) {
    if (archive_->is_xml) {
        archive_->save(name, to_plain_characters(value));
    } else {
        archive_->save(name, value);
    }
}

void tagged_writer::call(char const* name, void (*body)(void const*), void const* what) {
    archive_->save(name, tagged_body{body, what});
}

std::string tagged_writer::take() && {
    archive_->boost.reset(); // writes what it holds back
    if (!archive_->stream) {
        throw std::bad_alloc{}; // a stream into memory fails of nothing else, and says only this
    }
    return std::move(archive_->stream).str();
}

} // namespace jspu_coop::detail
