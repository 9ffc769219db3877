// Damaged archives: every bit, every length. Never a crash, never silently something else.
#include <jspu_coop/formats/boost/records.hpp>
#include <jspu_coop/records/programmes/enrolment_state.hpp>

#include "formats/boost/damage.hpp"
#include "formats/boost/fuzz_archives.hpp"
#include "formats/boost/toys.hpp"

#include <gtest/gtest.h>

#include <cstddef>
#include <cstdint>
#include <random>
#include <string>
#include <string_view>
#include <vector>

namespace jspu_coop::crates {
namespace {

#ifdef JSPU_COOP_EXHAUSTIVE
constexpr std::size_t rounds = 300'000;
#else
constexpr std::size_t rounds = 5'000;
#endif

/// Calls `use` with every text that differs from this one by one bit.
template <class Use>
void for_each_flip(std::string bytes, Use const& use) {
    for (char& each : bytes) {
        for (unsigned bit = 0; bit < 8; ++bit) {
            char const before = each;
            each = static_cast<char>(static_cast<unsigned char>(each) ^ 1U << bit);
            use(bytes);
            each = before;
        }
    }
}

template <class T>
void is_found_out(T const& value) {
    for (archive_form const form : every<archive_form>()) {
        std::string const whole = to_archive(value, form);
        ASSERT_TRUE(from_archive<T>(whole).has_value());
        for_each_flip(whole, [&](std::string const& bytes) {
            auto const read = from_archive<T>(bytes);
            ASSERT_TRUE(read.has_error() || *read == value) << bytes;
        });
        for (std::size_t size = 0; size < whole.size(); ++size) {
            auto const read = from_archive<T>(std::string_view{whole}.substr(0, size));
            ASSERT_TRUE(read.has_error()) << size;
        }
    }
}

TEST(archive_damage, every_flipped_bit_and_every_truncation_is_found_out) {
    is_found_out(small_crate());
}

#ifdef JSPU_COOP_EXHAUSTIVE
TEST(archive_damage, of_a_larger_record_is_found_out) {
    crate large = small_crate();
    large.crates.assign(12, small_crate());
    is_found_out(large);
}
#endif

change a_change() {
    return {1, {2024, 1, 31}, record_kind::party, "a", change_action::added};
}

TEST(archive_damage, of_a_record_of_the_library) {
    is_found_out(a_change());
}

TEST(archive_damage, of_a_student_and_a_course) {
    enrolment student{enrolment_id{"e"}, joint_programme_id{"j"}, person_id{"s"}, {}};
    date const first{2024, 9, 1};
    record_event(student, first, first, student_admitted{academic_year{2024, 2025}, 1, {}}).value();
    record_event(student, first, first, student_registered{party_id{"a"}, {}}).value();
    is_found_out(student);
    is_found_out(course{course_id{"c"}, party_id{"a"}, text{{"en", "a"}}, {}, {}, {}, {}});
}

// Two bits, anywhere: a CRC finds them, too.
TEST(archive_damage, two_flipped_bits_are_found_out) {
    std::string const whole = to_archive(lid{7}, archive_form::binary);
    for_each_flip(whole, [&](std::string const& once) {
        for_each_flip(once, [&](std::string const& twice) {
            auto const read = from_archive<lid>(twice);
            ASSERT_TRUE(read.has_error() || *read == lid{7}) << twice;
        });
    });
}

/// Does what a fuzzer does.
void feed(char what, std::string_view bytes) {
    std::vector<std::uint8_t> input{static_cast<std::uint8_t>(what)};
    input.insert(input.end(), bytes.begin(), bytes.end());
    ASSERT_EQ(feed_fuzzer(input.data(), input.size()), 0);
}

// Behind an envelope that is right, damage may make another value, but none that is not one.
TEST(archive_damage, of_a_payload_behind_a_right_envelope) {
    for (archive_form const form : every<archive_form>()) {
        std::string const whole = to_archive(small_crate(), form);
        std::string const payload = whole.substr(whole.find('\n') + 1);
        char const what = static_cast<char>('1' + static_cast<int>(form));
        feed('0', whole);
        feed(what, payload);
        for_each_flip(payload, [&](std::string const& bytes) { feed(what, bytes); });
        for (std::size_t size = 0; size < payload.size(); ++size) {
            feed(what, std::string_view{payload}.substr(0, size));
        }
    }
}

std::string damaged(std::mt19937& random, std::string bytes) {
    auto const below = [&](std::size_t bound) { return random() % bound; };
    for (std::size_t times = 1 + below(4); times > 0 && !bytes.empty(); --times) {
        std::size_t const at = below(bytes.size());
        switch (below(4)) {
        case 0:
            bytes.insert(at, bytes.substr(below(bytes.size()), below(20)));
            break;
        case 1:
            bytes.erase(at, below(12));
            break;
        case 2:
            bytes.insert(at, 1, static_cast<char>(below(256)));
            break;
        default:
            bytes[at] = static_cast<char>(below(256));
        }
    }
    return bytes;
}

TEST(archive_damage, random_damage_behind_a_right_envelope) {
    std::mt19937 random{20'200'520};
    for (std::size_t round = 0; round < rounds; ++round) {
        auto const form = every<archive_form>()[round % 3];
        std::string const whole = to_archive(small_crate(), form);
        feed(static_cast<char>('1' + static_cast<int>(form)),
             damaged(random, whole.substr(whole.find('\n') + 1)));
        feed('0', damaged(random, whole));
    }
}

} // namespace
} // namespace jspu_coop::crates
