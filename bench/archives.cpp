// What saving and loading agreements as archives costs beside plain Boost archives of equal data
// in structs made for them (plain_archive.hpp): prints the ratios, which depend little on the
// machine: processor time, the least of the repetitions. Envelope and CRC are counted in; what the
// check of the records takes, is shown apart.
#include <jspu_coop/formats/boost/archived.hpp>
#include <jspu_coop/formats/boost/codec_impl.hpp>
#include <jspu_coop/formats/boost/records.hpp>

#include "keeping_reporter.hpp"
#include "plain_archive.hpp"
#include "sample_book.hpp"

#include <benchmark/benchmark.h>
#include <boost/archive/binary_iarchive.hpp>
#include <boost/archive/binary_oarchive.hpp>
#include <boost/archive/text_iarchive.hpp>
#include <boost/archive/text_oarchive.hpp>
#include <boost/archive/xml_iarchive.hpp>
#include <boost/archive/xml_oarchive.hpp>

#include <cstddef>
#include <cstdio>
#include <cstdlib>
#include <sstream>
#include <streambuf>
#include <string>
#include <vector>

namespace {

using namespace jspu_coop;

constexpr std::size_t count = 10'000;

/// Agreements that nobody checks.
struct pile {
    static constexpr std::string_view kind = "pile";
    std::vector<agreement> agreements;
    friend bool operator==(pile const&, pile const&) = default;
};
JSPU_COOP_RECORD(pile, (agreements));

pile const& the_pile() {
    static pile const made{bench::a_book(count).agreements};
    return made;
}

std::vector<bench::plain::agreement> const& the_plain() {
    static std::vector<bench::plain::agreement> const made = [] {
        std::vector<bench::plain::agreement> all;
        for (agreement const& each : the_pile().agreements) {
            all.push_back(bench::plain::of(each));
        }
        return all;
    }();
    return made;
}

/// Puts bytes at the end of a string; a string stream would copy them once more.
class string_sink : public std::streambuf {
public:
    std::string bytes;

protected:
    std::streamsize xsputn(char const* from, std::streamsize size) override {
        bytes.append(from, static_cast<std::size_t>(size));
        return size;
    }
    int overflow(int byte) override {
        bytes += static_cast<char>(byte);
        return byte;
    }
};

/// Gives the bytes of a string, without copying it.
class string_source : public std::streambuf {
public:
    explicit string_source(std::string& bytes) {
        setg(bytes.data(), bytes.data(), bytes.data() + bytes.size());
    }
};

constexpr unsigned tuned = boost::archive::no_header | boost::archive::no_codecvt;

template <class Archive>
std::string save_plain() {
    string_sink sink;
    {
        std::ostream stream{&sink};
        Archive archive{stream, tuned};
        archive << boost::serialization::make_nvp("agreements", the_plain());
    }
    return std::move(sink.bytes);
}

template <class Archive>
std::vector<bench::plain::agreement> load_plain(std::string& bytes) {
    string_source source{bytes};
    std::istream stream{&source};
    std::vector<bench::plain::agreement> made;
    Archive archive{stream, tuned | boost::archive::no_xml_tag_checking};
    archive >> boost::serialization::make_nvp("agreements", made);
    return made;
}

template <class Archive>
void plain_save(benchmark::State& state) {
    for (auto _ : state) {
        benchmark::DoNotOptimize(save_plain<Archive>());
    }
    state.counters["bytes"] = static_cast<double>(save_plain<Archive>().size());
}

template <class Out, class In>
void plain_load(benchmark::State& state) {
    std::string bytes = save_plain<Out>();
    if (load_plain<In>(bytes).size() != count) {
        std::abort();
    }
    for (auto _ : state) {
        benchmark::DoNotOptimize(load_plain<In>(bytes));
    }
}

template <archive_form Form>
void save(benchmark::State& state) {
    for (auto _ : state) {
        benchmark::DoNotOptimize(to_archive(the_pile(), Form));
    }
    state.counters["bytes"] = static_cast<double>(to_archive(the_pile(), Form).size());
}

template <archive_form Form>
void load(benchmark::State& state) {
    std::string const bytes = to_archive(the_pile(), Form);
    if (from_archive<pile>(bytes).value() != the_pile()) {
        std::abort(); // the benchmark would measure something else
    }
    for (auto _ : state) {
        benchmark::DoNotOptimize(from_archive<pile>(bytes));
    }
}

/// The same records through Boost's own binary archive, without an envelope.
void save_boost_binary(benchmark::State& state) {
    for (auto _ : state) {
        string_sink sink;
        boost::archive::binary_oarchive archive{sink, tuned};
        detail::archive_sink to{archive};
        detail::save_value(to, "pile", the_pile());
        benchmark::DoNotOptimize(sink.bytes);
    }
}

void check(benchmark::State& state) {
    for (auto _ : state) {
        for (agreement const& each : the_pile().agreements) {
            benchmark::DoNotOptimize(validate(each));
        }
    }
}

void copy(benchmark::State& state) {
    for (auto _ : state) {
        pile copied = the_pile();
        benchmark::DoNotOptimize(copied);
    }
}

void add(char const* name, void (*function)(benchmark::State&)) {
    benchmark::RegisterBenchmark(name, function)->Unit(benchmark::kMillisecond);
}

void add_all() {
    using namespace boost::archive;
    add("plain_save_binary", plain_save<binary_oarchive>);
    add("save_binary", save<archive_form::binary>);
    add("plain_load_binary", plain_load<binary_oarchive, binary_iarchive>);
    add("load_binary", load<archive_form::binary>);
    add("save_boost_binary", save_boost_binary);
    add("plain_save_text", plain_save<text_oarchive>);
    add("save_text", save<archive_form::text>);
    add("plain_load_text", plain_load<text_oarchive, text_iarchive>);
    add("load_text", load<archive_form::text>);
    add("plain_save_xml", plain_save<xml_oarchive>);
    add("save_xml", save<archive_form::xml>);
    add("plain_load_xml", plain_load<xml_oarchive, xml_iarchive>);
    add("load_xml", load<archive_form::xml>);
    add("check", check);
    add("copy", copy);
}

} // namespace

int main(int arguments_count, char** arguments) {
    add_all();
    benchmark::Initialize(&arguments_count, arguments);
    if (benchmark::ReportUnrecognizedArguments(arguments_count, arguments)) {
        return EXIT_FAILURE;
    }
    bench::keeping_reporter reporter;
    benchmark::RunSpecifiedBenchmarks(&reporter);
    reporter.print_ratio("save binary / plain Boost binary", "save_binary", "plain_save_binary");
    reporter.print_ratio("load binary / plain Boost binary", "load_binary", "plain_load_binary");
    reporter.print_ratio("save through Boost's own binary / plain", "save_boost_binary",
                         "plain_save_binary");
    reporter.print_ratio("save text / plain Boost text", "save_text", "plain_save_text");
    reporter.print_ratio("load text / plain Boost text", "load_text", "plain_load_text");
    reporter.print_ratio("save XML / plain Boost XML", "save_xml", "plain_save_xml");
    reporter.print_ratio("load XML / plain Boost XML", "load_xml", "plain_load_xml");
    reporter.print_ratio("check / load binary", "check", "load_binary");
    return EXIT_SUCCESS;
}
